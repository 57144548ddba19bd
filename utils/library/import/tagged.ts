/** Records of one field a line behind a tag: RIS ("TI  - Moss") and EndNote's own ("%T Moss"). */

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

const RIS_TYPES: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  ART: 'graphic',
  BILL: 'bill',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CASE: 'legal_case',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'article-magazine',
  MPCT: 'motion_picture',
  NEWS: 'article-newspaper',
  PAMP: 'pamphlet',
  PAT: 'patent',
  PCOMM: 'personal_communication',
  RPRT: 'report',
  SER: 'book',
  SOUND: 'song',
  STAND: 'standard',
  STAT: 'legislation',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage',
};

/** Null for what says nothing of a work. */
export function risWork(text: string): ReadWork | null {
  const fields = fieldsIn(text, /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|$)/);
  const { one, all } = fields;
  const type = ownValue(RIS_TYPES, one('TY').toUpperCase()) ?? typeOfEndNote(one('TY'));
  const isBook = /^(?:book|periodical)$/.test(type);
  const title = one('TI', 'T1', 'CT', ...(isBook ? ['BT'] : [])) || one('ST');
  const issued = [one('DA'), one('PY', 'Y1')].map((day) => dayFrom(day, one('PY', 'Y1')));
  const [number, issue] = isNumbered(type) ? [one('IS', 'M1'), ''] : [one('M1'), one('IS', 'CP')];
  const item: ReferenceItem = {
    ...found({
      title,
      author: all('AU', 'A1').flatMap(nameFrom),
      editor: all('ED', 'A2').flatMap(nameFrom),
      'container-title': isBook ? '' : one('JF', 'JO', 'T2', 'BT', 'C3', 'JA'),
      'container-title-short': one('J2', 'J1', 'JA'),
      'collection-title': one('T3', ...(isBook ? ['T2'] : [])),
      publisher: one('PB'),
      'publisher-place': one('CY', 'PP'),
      volume: one('VL'),
      issue,
      number,
      page: pagesOf(one('SP'), one('EP')) || one('C7', 'AR'),
      issued: sameYear(issued),
      accessed: dayFrom(one('Y2')),
      DOI: ['DO', 'M3', 'L3', 'UR'].flatMap((tag) => parseDoi(one(tag)) ?? [])[0],
      URL: one('UR', 'LK').split(/;?\s+/)[0],
      genre: parseDoi(one('M3')) ? '' : one('M3'),
      PMCID: /^PMC\d+$/.exec(one('C2'))?.[0],
      language: one('LA'),
      abstract: one('AB', 'N2'),
      note: all('N1').join('\n'),
      edition: one('ET'),
      ...serialFrom(one('SN')),
    }),
    id: one('ID'),
    type,
  };
  return { item, keywords: [...new Set(all('KW'))] };
}

/** Null for what says nothing of a work. */
export function endNoteTaggedWork(text: string): ReadWork | null {
  const { one, all } = fieldsIn(text, /^(%[0-9A-Za-z@!&#$*+=>?[\]^~(),:;|-])(?: (.*)|$)/);
  const type = typeOfEndNote(one('%0'));
  const isBook = type === 'book';
  const isReport = isNumbered(type);
  const item: ReferenceItem = {
    ...found({
      title: one('%T'),
      author: all('%A').flatMap(nameFrom),
      editor: all('%E').flatMap(nameFrom),
      'container-title': isBook ? '' : one('%J', '%B'),
      'collection-title': one('%S', ...(isBook ? ['%B'] : [])),
      publisher: one('%I'),
      'publisher-place': one('%C'),
      volume: one('%V'),
      issue: isReport ? '' : one('%N'),
      number: isReport ? one('%N') : '',
      page: one('%P'),
      issued: sameYear([one('%8'), one('%D')].map((day) => dayFrom(day, one('%D')))),
      accessed: dayFrom(one('%[')),
      DOI: parseDoi(one('%R')),
      URL: one('%U'),
      genre: one('%9'),
      language: one('%G'),
      abstract: one('%X'),
      note: all('%Z').join('\n'),
      edition: one('%7'),
      ...serialFrom(one('%@')),
    }),
    id: one('%F', '%L'),
    type,
  };
  const keywords = all('%K').flatMap((line) => line.split(/\s*[\r\n;]\s*|,\s+/));
  return { item, keywords: [...new Set(keywords.filter(Boolean))] };
}

/** The values of each tag in order; a line without a tag goes on with the one before. */
function fieldsIn(text: string, tag: RegExp) {
  const fields: { tag: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const begun = tag.exec(line);
    const last = fields.at(-1);
    if (begun) fields.push({ tag: begun[1] ?? '', lines: [begun[2] ?? ''] });
    else if (last && last.tag !== 'ER') last.lines.push(line);
  }
  const values = fields.map(({ tag, lines }) => {
    const said = lines.map((line) => line.trim()).filter(Boolean);
    return { tag, value: said.join(tag === '%K' ? '\n' : ' ') };
  });
  const all = (...tags: string[]) =>
    values.flatMap(({ tag, value }) => (tags.includes(tag) && value !== '' ? [value] : []));
  /** The first that is there, by the order of the tags. */
  const one = (...tags: string[]) => tags.flatMap((asked) => all(asked))[0] ?? '';
  return { one, all };
}

/** The day, where it is of the year that is told beside it; else that year. */
function sameYear([day, year]: (ReturnType<typeof dayFrom> | undefined)[]) {
  const yearOf = (date: typeof day) => date?.['date-parts']?.[0]?.[0];
  const more = (day?.['date-parts']?.[0]?.length ?? 0) > (year?.['date-parts']?.[0]?.length ?? 0);
  return day && (!year || (more && yearOf(day) === yearOf(year))) ? day : year;
}

/** Both ends may stand in the first. */
const pagesOf = (first: string, last: string): string =>
  last === '' || last === first || /\d\s*[-–]\s*\d/.test(first)
    ? first
    : [first, last].filter(Boolean).join('-');
