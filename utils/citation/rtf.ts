/**
 * Rich Text Format (specification 1.9.1), which Word, LibreOffice and Pages open: for whoever wants a citation as a file.
 * Browsers put no RTF on the clipboard; what they put there, HTML, word processors paste with the same faces and links.
 */
import { decodeEntitiesOnce } from '../text/html-entities';

/** How each tag of a citation's HTML (html.ts) opens and closes. */
const FACES: Record<string, string> = {
  i: '{\\i ',
  b: '{\\b ',
  sup: '{\\super ',
  sub: '{\\sub ',
  span: '{\\scaps ',
};

/** Some twelve points in a face with serifs that every system has or stands in for. */
const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\uc0\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs24\n';

/** A document of the citations, each in a paragraph with a hanging indent. */
export function toRtf(html: string): string {
  const paragraphs = html
    .split(/<\/?p>/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `{\\pard\\fi-720\\li720\\sa120 ${runs(paragraph)}\\par}\n`);
  return `${HEAD}${paragraphs.join('')}}`;
}

function runs(html: string): string {
  const closers: string[] = [];
  let out = '';
  for (const token of html.match(/<[^<>]*>|[^<]+/g) ?? []) {
    const [, slash, tag = ''] = /^<(\/?)(\w+)/.exec(token) ?? [];
    if (tag === 'br') out += '\\line ';
    else if (slash === '/') out += closers.pop() ?? '';
    else if (tag) {
      const { open, close } = openTag(tag, token);
      closers.push(close);
      out += open;
    } else out += escapeRtf(decodeEntitiesOnce(token));
  }
  return out + closers.reverse().join('');
}

function openTag(tag: string, token: string): { open: string; close: string } {
  const href = /^<a href="([^"]*)"/.exec(token)?.[1];
  if (href === undefined) return { open: FACES[tag] ?? '{', close: '}' };
  const address = escapeRtf(decodeEntitiesOnce(href).replaceAll('"', '%22'));
  return {
    open: `{\\field{\\*\\fldinst{HYPERLINK "${address}"}}{\\fldrslt{`,
    close: '}}}',
  };
}

/** Letters beyond ASCII by the numbers of their UTF-16 units, without a stand-in behind them, which not all readers skip. */
const escapeRtf = (text: string): string =>
  text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${asSigned(unit.charCodeAt(0))}{}`);

/** Numbers of the format have 16 bits and a sign. */
const asSigned = (unit: number): number => (unit > 0x7fff ? unit - 0x10000 : unit);
