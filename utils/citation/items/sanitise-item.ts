/** Makes items fit for the engine: they come from pages and services, and any field may hold anything. */

import { isResolver, normaliseDoi, printDoi } from '../../identifiers/doi/doi';
import { richTitle } from '../../scholarly/markup/markup';
import { FACES, type InlineStyle } from '../../scholarly/markup/text-styles';
import type { CslItem, CslName } from '../../scholarly/types';
import { decodeEntities } from '../../text/html-entities';

/** How the engine wants each face to open; the first word closes it. */
const TAGS: Record<InlineStyle, string> = {
  i: 'i',
  b: 'b',
  sup: 'sup',
  sub: 'sub',
  sc: 'span style="font-variant:small-caps;"',
};

/** Elements that go and leave their text: MathML, and wrappers that say nothing about the words. */
const WRAPPER = /^(?:mml:\w+|math|m[a-z]+|p|br|u|underline|title|span|div|roman|monospace|tt|ovl)$/;

/** Formulas become a line with sub- and superscripts, which every format can hold. */
const MATH = /<((?:mml:)?math)\b[^<>]*>[\s\S]*?<\/\1>/gi;

/**
 * The item with every string on one line, publishers' markup as the four faces that CSL knows, and
 * HTML entities decoded. Any other markup stays as the plain text it is: the engine escapes it.
 */
export function sanitiseItem(item: CslItem): CslItem {
  const cleaned = withCleanDoi(cleanValue(item) as CslItem);
  for (const field of ['issued', 'accessed'] as const) {
    const date = cleaned[field];
    const range = date?.['date-parts'];
    if (range?.[1]) cleaned[field] = { ...date, 'date-parts': evenRange(range) };
  }
  for (const field of ['author', 'editor'] as const)
    if (Array.isArray(cleaned[field])) cleaned[field] = cleaned[field].map(inOneScript);
  return cleaned;
}

/** The same name in another script, in brackets behind it: "Daosheng (邓道盛)". */
const OTHER_SCRIPT =
  /(?<=\p{sc=Latin}[\p{L}\p{M}.\s-]*)\s*[(（[][^()（）[\]\p{sc=Latin}]*[)）\]]/gu;

/** Of that no initial can be made, and both would be printed. */
function inOneScript(name: CslName): CslName {
  const cleaned = { ...name };
  for (const part of ['given', 'family', 'literal'] as const)
    if (typeof name?.[part] === 'string')
      cleaned[part] = name[part].replace(OTHER_SCRIPT, '').trim();
  return cleaned;
}

/** The DOI bare, as formats and styles want it, and a resolver's address so that it leads there from anywhere. */
function withCleanDoi(item: CslItem): CslItem {
  const { DOI, URL } = item;
  const doi = typeof DOI === 'string' ? normaliseDoi(DOI) : null;
  const address = typeof URL === 'string' && isResolver(URL) ? URL.toLowerCase() : '';
  // The record's own link may hold the DOI as it stands, with signs that would end an address.
  const resolved = doi && address.endsWith(`doi.org/${doi}`) ? doi : normaliseDoi(address);
  return { ...item, ...(doi && { DOI: doi }), ...(resolved && { URL: printDoi(resolved) }) };
}

/** Ranges whose ends are told alike: citeproc-js throws over "6 March 2019 to 2019". One date where they are one. */
function evenRange([from = [], to = []]: number[][]): number[][] {
  const count = Math.min(from.length, to.length);
  const ends = [from.slice(0, count), to.slice(0, count)];
  return String(ends[0]) === String(ends[1]) ? [from] : ends;
}

/** A site's address, which may be all of its name or the end of it: "news.example.org", "Pond News.com". */
const ADDRESS = /(?<![\p{L}\p{N}.@/-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}/-])/u;

/** For the engine: where the container is an address, styles write no capitals into it. */
export function protectSiteName(item: CslItem): CslItem {
  const container = item['container-title'];
  if (!container?.includes('.') || !ADDRESS.test(container)) return item;
  const protectedName = container.replace(ADDRESS, '<span class="nocase">$&</span>');
  return { ...item, 'container-title': protectedName };
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      // "<i:aid>" is part of a DOI, and no face.
      ADDRESSES.has(key) && typeof field === 'string' ? cleanAddress(field) : cleanValue(field),
    ]),
  );
}

const ADDRESSES = new Set(['DOI', 'URL']);
const cleanAddress = (text: string): string => onOneLine(decodeEntities(text));

/** One string of an item; see sanitiseItem. */
export function cleanText(text: string): string {
  const faces = text
    .replace(MATH, richTitle)
    .replace(/<(\/?)(?:jats:)?([a-z][\w:-]*)((?:\s[^<>]*)?)>/gi, convertTag);
  return onOneLine(decodeEntities(inPairs(faces)));
}

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

const FACE_TAG = /(<\/?(?:i|b|sup|sub|span(?:\s[^<>]*=[^<>]*)?)>)/;

/** Without faces that nothing opens or closes, and without those of nothing: no format could hold them. */
function inPairs(text: string): string {
  const parts = text.split(FACE_TAG);
  if (parts.length === 1) return text;
  const open: number[] = [];
  const paired = new Set<number>();
  const nameAt = (at: number) => /\w+/.exec(parts[at] ?? '')?.[0];
  for (let at = 1; at < parts.length; at += 2) {
    if (!parts[at]?.startsWith('</')) {
      open.push(at);
      continue;
    }
    const partner = open.findLastIndex((other) => nameAt(other) === nameAt(at));
    const start = open[partner];
    if (start === undefined) continue;
    open.length = partner;
    if (parts.slice(start, at).some((part, index) => index % 2 === 1 && part.trim() !== ''))
      paired.add(start).add(at);
  }
  return parts.filter((_, at) => at % 2 === 0 || paired.has(at)).join('');
}

function convertTag(whole: string, slash: string, name: string, attributes: string): string {
  // "a<b and c>d" opens nothing.
  if (/\S/.test(attributes) && !attributes.includes('=')) return whole;
  const face = FACES.get(name.toLowerCase());
  if (face) return slash ? `</${TAGS[face].split(' ')[0]}>` : `<${TAGS[face]}>`;
  if (name === 'span' && /small-caps/.test(attributes)) return `<${TAGS.sc}>`;
  if (name === 'span' && (slash || /nocase/.test(attributes))) return whole;
  return WRAPPER.test(name.toLowerCase()) ? '' : whole;
}
