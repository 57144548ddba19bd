/** Pages whose pictures and fields are called like the members of a document and of a form, all that a browser has. */

const SENTENCE =
  'Moss holds water longer than anybody had measured before, and the meadow around it stays cool for days. ';
const story = (within) =>
  `<!doctype html><html lang="en"><title>Moss holds water</title><article><h1>Moss holds water</h1>
${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}${within}
<p>The study: <a href="https://doi.org/10.5555/cel.2026.0417">10.5555/cel.2026.0417</a></p></article></html>`;

/** Of the DOM standard and HTML, by what scripts of extensions ask a page for. */
const DOCUMENT = [
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'createElement', 'querySelector'],
  ...['querySelectorAll', 'body', 'head', 'documentElement', 'title', 'images', 'forms', 'links'],
  ...['cloneNode', 'contentType', 'defaultView', 'createRange', 'createTreeWalker', 'readyState'],
  ...['getElementById', 'getElementsByTagName', 'implementation', 'baseURI', 'styleSheets'],
  ...['importNode', 'adoptNode', 'createDocumentFragment', 'currentScript', 'getSelection'],
];
const FORM = [
  ...['parentNode', 'parentElement', 'childNodes', 'children', 'firstChild', 'nextSibling', 'id'],
  ...['remove', 'contains', 'closest', 'matches', 'localName', 'tagName', 'nodeName', 'nodeType'],
  ...['textContent', 'innerHTML', 'attributes', 'getAttribute', 'querySelectorAll', 'classList'],
  ...['className', 'style', 'checkVisibility', 'scrollIntoView', 'animate', 'getClientRects'],
];
/** Globals of the extension's own scripts. */
const GLOBALS = '<form id="browser"><input name="runtime" id="runtime"></form>';

const pictures = (names) => names.map((name) => `<img name="${name}" alt="">`).join('');
const fields = (names) => names.map((name) => `<input name="${name}">`).join('');

/** {path: html}. */
export const SHADOWED = {
  '/attack/shadowed-document': story(pictures(DOCUMENT)),
  '/attack/shadowed-events': story(pictures(DOCUMENT.slice(0, 3))),
  '/attack/shadowed-form': `<form>${story(`<form>${fields(FORM)}</form>`)}`,
  '/attack/shadowed-around': story('').replace('<article>', `<form>${fields(FORM)}<article>`),
  '/attack/shadowed-globals': story(GLOBALS),
};
