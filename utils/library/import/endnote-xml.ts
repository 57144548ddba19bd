/** One record of EndNote's XML as CSL-JSON. Its text stands in runs of one face each. */

import type { PackedNode } from '../../citation/styles/csl-tree';
import { readXml } from '../../citation/styles/xml';
import { parseDoi } from '../../identifiers/doi/doi';
import { ownValue } from '../../text/own-value';
import type { ReadWork } from './converted';
import { typeOfEndNote } from './endnote-types';
import {
  dayFrom,
  found,
  isNumbered,
  nameFrom,
  type ReferenceItem,
  serialFrom,
} from './reference-parts';

/** Of a record, in the order in which they are asked for. */
const TEXTS = {
  title: ['titles/title'],
  'container-title': ['periodical/full-title', 'titles/secondary-title'],
  'container-title-short': ['periodical/abbr-1', 'titles/alt-title'],
  'collection-title': ['titles/tertiary-title'],
  'title-short': ['titles/short-title'],
  publisher: ['publisher'],
  'publisher-place': ['pub-location'],
  volume: ['volume'],
  page: ['pages'],
  edition: ['edition'],
  language: ['language'],
  abstract: ['abstract'],
  note: ['notes'],
  URL: ['urls/related-urls/url', 'urls/web-urls/url'],
} as const;

/** Null for what is no record. */
export function endNoteXmlWork(xml: string): ReadWork | null {
  // A run of blanks only is text as well.
  const read = readXml(xml.replace(/>( +)<\/style>/g, '>&#32;</style>'));
  if (!read.ok) return null;
  const record = read.value;
  const text = (path: string) => marked(at(record, path)[0]);
  const plain = (path: string) => withoutFaces(text(path));
  const names = (path: string) =>
    at(record, path).flatMap((node) => nameFrom(withoutFaces(marked(node))));
  const type = typeOfEndNote(attribute(at(record, 'ref-type')[0], 'name'));
  const isBook = type === 'book';
  const texts = Object.entries(TEXTS).map(([field, paths]) => {
    const value = paths.map(text).find((one) => one !== '') ?? '';
    return [
      field,
      value
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .join(' ')
        .trim(),
    ];
  });
  const { 'container-title': container, ...own } = Object.fromEntries(texts);
  const item: ReferenceItem = {
    ...found({
      ...own,
      // What a book stands in is its series.
      [isBook ? 'collection-title' : 'container-title']: container,
      author: names('contributors/authors/author'),
      editor: names('contributors/secondary-authors/author'),
      [isNumbered(type) ? 'number' : 'issue']: plain('number'),
      issued: dayFrom(plain('dates/pub-dates/date'), plain('dates/year')),
      DOI: parseDoi(plain('electronic-resource-num')),
      ...serialFrom(plain('isbn')),
    }),
    id: plain('label') || plain('rec-number'),
    type,
  };
  return { item, keywords: at(record, 'keywords/keyword').map(marked).filter(Boolean) };
}

const withoutFaces = (text: string): string => text.replace(/<[^<>]*>/g, '');

function at(node: PackedNode, path: string): PackedNode[] {
  return path
    .split('/')
    .reduce<PackedNode[]>(
      (nodes, name) =>
        nodes.flatMap(({ c = [] }) =>
          c.filter((child): child is PackedNode => typeof child !== 'string' && child.n === name),
        ),
      [node],
    );
}

const attribute = (node: PackedNode | undefined, name: string): string => node?.a?.[name] ?? '';

const FACES: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
};

/** With the faces that CSL's rich text has. */
function marked(node: PackedNode | string | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  const inner = (node.c ?? []).map(marked).join('');
  const faces = attribute(node, 'face').split(' ');
  const tags = faces.flatMap((face) => ownValue(FACES, face) ?? []);
  const whole = tags.reduce((text, tag) => `<${tag}>${text}</${tag}>`, inner);
  return node.n === 'style' ? whole : whole.trim();
}
