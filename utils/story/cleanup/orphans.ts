/** Puts right what stands loose in a body once the rest is gone: rules, introductions of nothing, stray line breaks. */
import { textOf } from '../dom';

/** A line this long was broken by accident, not by a poet. Characters. */
const LONG_LINE = 60;

/** Longer last words say something of their own. Characters. */
const MAX_INTRODUCTION_LENGTH = 120;

/** Works on a body that is being prepared for showing, never on the page. */
export function removeOrphans(body: Element): void {
  joinBrokenLines(body);
  removeLastIntroduction(body);
  removeIdleRules(body);
}

/** What stands on a line of its own on purpose. */
const ADDRESS = /^(?:https?:|www\.|doi\b)/;

/** A single break amid a sentence, left over from another layout, becomes a space. */
function joinBrokenLines(body: Element): void {
  for (const br of body.querySelectorAll('p br')) {
    const before = lineFrom(br, 'previousSibling');
    const after = lineFrom(br, 'nextSibling');
    const isMidSentence =
      /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after) && !ADDRESS.test(after);
    if (before.length >= LONG_LINE && isMidSentence) br.replaceWith(' ');
  }
}

/** The text beside a line break, up to the next one. */
function lineFrom(br: Element, towards: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = br[towards]; node && node.nodeName !== br.nodeName; node = node[towards]) {
    const own = node.textContent ?? '';
    text = towards === 'nextSibling' ? text + own : own + text;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Nothing follows "From the society:" any more, and a bracket that lost its words is none. */
function removeLastIntroduction(body: Element): void {
  const last = [...body.querySelectorAll('p, h2, h3, h4, h5, h6')].at(-1);
  if (!last || last.querySelector('img') || hasContentBehind(last, body)) return;
  const text = textOf(last);
  const introduces = text.length <= MAX_INTRODUCTION_LENGTH && /[:：]$/.test(text);
  if (introduces || /^[()[\]{}（）【】「」|/]+$/.test(text)) last.remove();
}

function hasContentBehind(element: Element, body: Element): boolean {
  const walker = nodesOf(body);
  walker.currentNode = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!element.contains(node) && isContent(node)) return true;
  return false;
}

/** Rules that part nothing: at either end, and all but the first of several in a row. */
function removeIdleRules(body: Element): void {
  if (!body.querySelector('hr')) return;
  const walker = nodesOf(body);
  const idle: Element[] = [];
  let last: Element | null = null;
  let hasContent = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'hr') {
      if (hasContent) last = node as Element;
      else idle.push(node as Element);
      hasContent = false;
    } else if (isContent(node)) {
      hasContent = true;
    }
  }
  if (last && !hasContent) idle.push(last);
  for (const rule of idle) rule.remove();
}

const nodesOf = (body: Element): TreeWalker =>
  body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** What the reader would see: words, pictures, formulas, films. */
const isContent = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE
    ? /\S/.test(node.nodeValue ?? '')
    : /^(?:img|picture|svg|math|video|audio|iframe|object|table)$/i.test(node.nodeName);
