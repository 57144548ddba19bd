/** The story as the one chapter of its book: XHTML, whatever markup its page had. */
import { decoded } from '../../../decoded';
import { storyKey } from '../../../story/story-key';
import { noteOf, quoteOf } from '../../highlight';
import { escapeXml, possibleInXml } from '../../xml';
import { type StoryFile, sourceLine } from '../story-file';
import { languageOf, titleOf } from './package';

/** `paths`: of the pictures in the book, by their address in the story. */
export function chapterOf(
  file: StoryFile,
  paths: ReadonlyMap<string, string>,
): { xhtml: string; hasFormulas: boolean } {
  const { story, body, highlights, citation, words } = file;
  cleanUp(body, paths, words.picture);
  const lead =
    story.leadImage && !story.html.includes(story.leadImage.url)
      ? pictureOf(story.leadImage.url, story.leadImage.alt, paths, words.picture)
      : '';
  const lang = languageOf(file);
  const source = sourceLine(story);
  const parts = [
    `<h1>${escapeXml(titleOf(file))}</h1>`,
    source && `<p class="source">${escapeXml(source)}</p>`,
    lead,
    markupOf(body),
    highlights.length > 0 && `<section><h2>${escapeXml(words.highlights)}</h2>`,
    ...highlights.map((one) => quotation(quoteOf(one), noteOf(one))),
    highlights.length > 0 && '</section>',
    citation &&
      `<section><h2>${escapeXml(words.citation)}</h2><p>${escapeXml(citation.text)}</p></section>`,
    `<p class="source"><a href="${escapeXml(storyKey(story))}">${escapeXml(words.original)}</a></p>`,
  ];
  const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}" dir="${story.dir}">
<head>
<title>${escapeXml(titleOf(file))}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
  return { xhtml, hasFormulas: body.querySelector('math') !== null };
}

function quotation(quote: string, note: string): string {
  const lines = quote.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
  const noteLine = note === '' ? '' : `<p>${escapeXml(note)}</p>`;
  return `<blockquote>${lines.join('')}</blockquote>${noteLine}`;
}

/** The picture itself where the book has it, else a link to it: books may not show what lies elsewhere. */
function pictureOf(
  url: string,
  alt: string,
  paths: ReadonlyMap<string, string>,
  words: string,
): string {
  const path = paths.get(url);
  if (path) return `<p><img src="${path}" alt="${escapeXml(alt)}"/></p>`;
  if (!/^https?:/i.test(url)) return '';
  return `<p><a href="${escapeXml(url)}">${escapeXml(alt || words)}</a></p>`;
}

/** Elements and attributes that HTML has given up, and what stands for them. */
const RENAMED: Record<string, string> = { tt: 'code' };

/** Attributes that hold for some elements only; elsewhere books may not have them. */
const OWNERS: Record<string, string> = {
  width: 'img',
  height: 'img',
  abbr: 'th',
  scope: 'th',
  type: 'ol',
  value: 'li',
  start: 'ol',
  reversed: 'ol',
  open: 'details',
  datetime: 'time, ins, del',
  cite: 'blockquote, q, ins, del',
  span: 'col, colgroup',
  headers: 'td, th',
  colspan: 'td, th',
  rowspan: 'td, th',
  rel: 'a[href]',
  target: 'a[href]',
};

function cleanUp(body: DocumentFragment, paths: ReadonlyMap<string, string>, words: string): void {
  for (const picture of body.querySelectorAll('img')) placePicture(picture, paths, words);
  for (const [old, name] of Object.entries(RENAMED))
    for (const element of body.querySelectorAll(old)) rename(element, name);
  const ids = new Set<string>();
  for (const element of body.querySelectorAll('*')) {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    for (const [name, owners] of Object.entries(OWNERS))
      if (!element.matches(owners)) element.removeAttribute(name);
    for (const side of ['width', 'height'])
      if (!/^\d*$/.test(element.getAttribute(side) ?? '')) element.removeAttribute(side);
    const isFirst = /^[^\s]+$/.test(element.id) && !ids.has(element.id);
    if (isFirst) ids.add(element.id);
    else element.removeAttribute('id');
  }
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    // A book opens nothing in another tab.
    for (const name of ['target', 'rel']) link.removeAttribute(name);
    const isLost = href?.startsWith('#') && !ids.has(decoded(href.slice(1)));
    if (href === '' || isLost) link.removeAttribute('href');
  }
}

function placePicture(
  picture: HTMLImageElement,
  paths: ReadonlyMap<string, string>,
  words: string,
): void {
  const source = picture.getAttribute('src') ?? '';
  const path = paths.get(source);
  if (path) {
    picture.setAttribute('src', path);
    if (!picture.hasAttribute('alt')) picture.alt = '';
    return;
  }
  const alt = picture.alt.trim();
  if (picture.closest('a') || !/^https?:/i.test(source)) {
    picture.replaceWith(alt);
    return;
  }
  const link = picture.ownerDocument.createElement('a');
  link.href = source;
  link.textContent = alt || words;
  picture.replaceWith(link);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The serialiser writes well-formed XML of anything but the few signs that XML cannot hold. */
function markupOf(body: DocumentFragment): string {
  return possibleInXml(new XMLSerializer().serializeToString(body)).replaceAll(
    ' xmlns="http://www.w3.org/1999/xhtml"',
    '',
  );
}
