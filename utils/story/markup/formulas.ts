/** Makes what typesetting scripts leave of a formula one piece of MathML, or else its source, in its line. */

import { hasVisibleText } from '../../text/characters';
import { textOf } from '../dom';
import { formulaFromGlyphs } from './mathjax-glyphs';

/** What MathJax 2 shows of the script that follows. */
const SHOWN_OF_SCRIPT =
  '.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML, .MathJax_Error, .mjx-chtml';

/** By which all of these are told from the rest of a page, the cheapest first. */
const PERHAPS_TYPESET = 'mjx-container, [class*="katex"], [class*="MathJax"], [class*="mjx"]';

/** What KaTeX and MathJax make of a formula, the outermost box of each. */
const TYPESET = `.katex-display, .katex, mjx-container, ${SHOWN_OF_SCRIPT}`;

/** Boxes by which they set a formula on lines of its own. */
const ON_ITS_OWN =
  '.katex-display, .MathJax_Display, .MathJax_SVG_Display, [display="true"], [class*="math"][class*="display"]';

/** MathML that stands in an attribute or a script as text. */
function parsed(markup: string, document: Document): Element | null {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.querySelector('math');
}

/** The source of a formula, as its author wrote it. */
function asCode(source: string, document: Document): Element | null {
  if (!hasVisibleText(source)) return null;
  const code = document.createElement('code');
  code.textContent = source.trim();
  return code;
}

function mathmlIn(box: Element): Element | null {
  const own = box.querySelector('math');
  if (own && textOf(own)) return own;
  const holder = box.closest('[data-mathml]') ?? box.querySelector('[data-mathml]');
  const markup = holder?.getAttribute('data-mathml');
  return markup ? parsed(markup, box.ownerDocument) : null;
}

function fromScript(script: Element): Element | null {
  const source = script.textContent ?? '';
  const isMathml = /mml/.test(script.getAttribute('type') ?? '');
  const { ownerDocument } = script;
  return (isMathml ? parsed(source, ownerDocument) : null) ?? asCode(source, ownerDocument);
}

const setApart = (formula: Element | null): void => {
  if (formula?.localName === 'math') formula.setAttribute('display', 'block');
};

/** MathJax 2 keeps the source in a script right behind what it shows of it. */
function replaceScripts(clone: Document): void {
  for (const script of clone.querySelectorAll('script[type^="math/"]')) {
    const shown: Element[] = [];
    for (let node = script.previousSibling; node; node = node.previousSibling) {
      const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
      if (element?.matches(SHOWN_OF_SCRIPT)) shown.push(element);
      else if (element || hasVisibleText(node.textContent)) break;
    }
    const mathml = shown.map(mathmlIn).find((found) => found !== null);
    const formula = mathml ?? fromScript(script);
    if (/mode\s*=\s*display/.test(script.getAttribute('type') ?? '')) setApart(formula);
    if (formula) script.replaceWith(formula);
    else script.remove();
    for (const box of shown) box.remove();
  }
}

/** What a box says of its formula in words: the source, or what a voice would read. */
function wordsOf(box: Element): Element | null {
  const annotation = box.querySelector('annotation[encoding*="tex" i]')?.textContent;
  const source = annotation ?? box.querySelector('[data-latex]')?.getAttribute('data-latex');
  if (source) return asCode(source, box.ownerDocument);
  const labelled = box.hasAttribute('aria-label') ? box : box.querySelector('[aria-label]');
  const words = labelled?.getAttribute('aria-label') ?? textOf(box);
  if (!hasVisibleText(words)) return null;
  const span = box.ownerDocument.createElement('span');
  span.textContent = words;
  return span;
}

function replaceTypeset(clone: Document): void {
  for (const box of clone.querySelectorAll(PERHAPS_TYPESET)) {
    if (!box.isConnected || !box.matches(TYPESET)) continue;
    const formula = mathmlIn(box) ?? formulaFromGlyphs(box) ?? wordsOf(box);
    if (box.matches(ON_ITS_OWN)) setApart(formula);
    if (formula) box.replaceWith(formula);
    else box.remove();
  }
}

/** Beside a formula in its own wrapper these show the same once more. */
const SAME_AGAIN = '[aria-hidden="true"], img, svg, script, annotation';

/** True where a wrapper shows this formula and nothing else. */
const showsOnly = (wrapper: Element, formula: Element): boolean =>
  [...wrapper.childNodes].every((node) => {
    if (node === formula) return true;
    if (node.nodeType !== Node.ELEMENT_NODE) return !hasVisibleText(node.textContent);
    return (node as Element).matches(SAME_AGAIN) || !hasVisibleText(node.textContent);
  });

/** How many wrappers a site puts around a formula. */
const MAX_WRAPPERS = 5;

/** Hidden or not, with a picture beside it or not: MathML is what is shown. */
function unwrapFormulas(clone: Document): void {
  for (const formula of clone.querySelectorAll('math')) {
    if (!textOf(formula)) {
      const source = asCode(formula.getAttribute('alttext') ?? '', clone);
      if (source) formula.replaceWith(source);
      continue;
    }
    for (const name of ['style', 'hidden', 'aria-hidden', 'class']) formula.removeAttribute(name);
    for (let step = 0; step < MAX_WRAPPERS; step += 1) {
      const wrapper = formula.parentElement;
      if (!wrapper?.matches('span, nobr, mjx-assistive-mml') || !showsOnly(wrapper, formula)) break;
      if (wrapper.matches(ON_ITS_OWN)) setApart(formula);
      wrapper.replaceWith(formula);
    }
  }
}

/** Changes the clone it is given. Comes before what is hidden is taken out: the MathML of a formula often is. */
export function plainFormulas(clone: Document): void {
  replaceScripts(clone);
  replaceTypeset(clone);
  unwrapFormulas(clone);
}
