/** Styles and locales as the XML that the CSL project publishes, for programs that read nothing else. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** @param {{ n: string, a?: Record<string, string>, c?: unknown[] }} node a packed style or locale */
export function toXml(node) {
  const attributes = { ...node.a };
  if (node.n === 'style' || node.n === 'locale')
    attributes.xmlns = 'http://purl.org/net/xbiblio/csl';
  const opened = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = (node.c ?? []).map((c) => (typeof c === 'string' ? escapeXml(c) : toXml(c)));
  return `<${node.n}${opened.join('')}>${inner.join('')}</${node.n}>`;
}
