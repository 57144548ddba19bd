/** HTML that is safe to paste anywhere: text, faces and links. Works on strings, so that it runs in a worker. */
import { decodeEntitiesOnce, escapeHtml } from '../text/html-entities';
import { webAddress } from '../text/web-address';

/** The engine's tags that are kept, exactly as it writes them, and how they are closed. */
const KEPT_TAGS: Record<string, string> = {
  '<i>': '</i>',
  '<em>': '</i>',
  '<b>': '</b>',
  '<sup>': '</sup>',
  '<sub>': '</sub>',
  '<span style="font-variant:small-caps;">': '</span>',
};

/**
 * The engine's HTML of one reference without its wrappers. Only tags of `KEPT_TAGS` and links to http and
 * https addresses come through; every other tag is dropped, whoever wrote it, and all text is
 * escaped anew. Tags always come out balanced.
 */
export function cleanHtml(engineHtml: string): string {
  const closers: string[] = [];
  let out = '';
  for (const token of withoutLayout(engineHtml).match(/<[^>]*>|[^<]+|</g) ?? []) {
    if (token.startsWith('</')) out += closers.pop() ?? '';
    else if (token.startsWith('<') && token.endsWith('>')) {
      const { open, close } = openTag(token);
      closers.push(close);
      out += open;
    } else out += escapeHtml(decodeEntitiesOnce(token));
  }
  return (out + closers.reverse().join('')).replace(/^(?:<br>|\s)+|(?:<br>|\s)+$/g, '');
}

/**
 * Without the line breaks and the indent that citeproc-js writes around its blocks (CSL.Output.Formats.html). A space
 * behind them is one of the reference's own.
 */
const withoutLayout = (engineHtml: string): string =>
  engineHtml
    .replace(/\n+ {4}(?=<div class="csl-)/g, '')
    .replace(/<\/div>\n(?: {2})?/g, '</div>')
    .replace(/\n/g, ' ');

/** The superscript letters and figures that citeproc-js writes as tags in HTML, with their neighbours. */
export const SUPERSCRIPTS =
  /[\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02ff\u06e5\u06e6\u1d2c-\u1dbf\u2070-\u207f\u2120\u2122\u3190-\u319f]/;

/**
 * The plain text that the engine would print for its HTML, or null where the HTML does not say: it doubles
 * spaces as hard ones and breaks lines at blocks, and `sup` may have been a letter of its own where
 * there were `superscripts` in what was printed.
 */
export function plainText(engineHtml: string, superscripts: boolean): string | null {
  if (/\u00a0 |csl-(?:block|indent)/.test(engineHtml)) return null;
  if (superscripts && engineHtml.includes('<sup>')) return null;
  return decodeEntitiesOnce(
    withoutLayout(engineHtml)
      .replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, (column) => `${column} `)
      .replace(/<[^>]*>/g, ''),
  );
}

function openTag(token: string): { open: string; close: string } {
  const close = KEPT_TAGS[token];
  if (close) return { open: token === '<em>' ? '<i>' : token, close };
  if (/^<div [^>]*csl-(?:block|indent)/.test(token)) return { open: '<br>', close: '' };
  // The number in front of a reference stands in a column of its own, without a space behind it.
  if (/^<div [^>]*csl-left-margin/.test(token)) return { open: '', close: ' ' };
  const link = /^<a href="(.*)">$/.exec(token)?.[1];
  const href = link === undefined ? null : webAddress(decodeEntitiesOnce(link));
  return href ? { open: `<a href="${escapeHtml(href)}">`, close: '</a>' } : { open: '', close: '' };
}
