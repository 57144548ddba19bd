/** Titles in quotation marks or italics that may be the paper's, and numbers that name it. */

import { REGISTRANT } from '../../identifiers/doi/doi';
import { trialsInText } from '../../identifiers/trial';
import { oneLine } from '../../text/characters';
import { TITLE_BEFORE, TITLE_BEFORE_CJK } from '../data/title-lexicon';
import { sentenceAround } from '../page/sentence';
import type { Clue } from '../types';
import { foreignTitles, OwnWords } from './foreign-titles';
import { knownJournal } from './journal-list';

const QUOTED = /[“"„«「『《]([^“”"„«»「」『』《》\n]{12,260})[”"“»」』》]/g;

/** At most five. `marked` are the texts of the story's italic, bold or cited elements. */
export function titlesIn(blocks: string[], marked: string[]): Clue[] {
  const found = new Map<string, Clue>();
  const own = new OwnWords(blocks);
  if (!own.areEnglish) {
    for (const text of blocks) {
      for (const part of foreignTitles(text, own)) {
        const title = withoutJournal(part);
        if (title !== '') add(found, title, text);
      }
    }
  }
  for (const text of blocks) {
    if (!/[“"„«「『《]/.test(text)) continue;
    const citation = isCitation(text);
    for (const match of text.matchAll(QUOTED)) {
      const title = tidied(match[1] ?? '');
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const behind = text.slice(match.index + match[0].length, match.index + 240);
      const isIntroduced =
        citation || introduces(before) || (LABEL.test(before) && YEAR.test(behind));
      if (!looksLikeTitle(title) || !isIntroduced) continue;
      add(
        found,
        title,
        sentenceAround(text, match.index, match.index + match[0].length, 0, text.length),
      );
    }
  }
  for (const text of marked) {
    const title = tidied(text);
    const plain = !/[.!?]\s|[!@]|^[a-z]/.test(title);
    const long = title.length >= 30 && title.split(' ').length >= 6;
    if (plain && long && looksLikeTitle(title)) add(found, title, text);
  }
  return [...found.values()].slice(0, 5);
}

/** "Reference:" in any language, the line's first words, and a year behind the title. */
const LABEL = /^[^.:“”]{2,38}:\s*$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether what stands before a quotation says that it is a title. */
function introduces(before: string): boolean {
  const plain = before.toLowerCase().replace(/[\s,:“"„«'’)]+$/, '');
  const word = plain.slice(plain.lastIndexOf(' ') + 1);
  return TITLE_BEFORE.has(word) || TITLE_BEFORE_CJK.some((ending) => plain.endsWith(ending));
}

/** Year with volume, pages or "et al.": a line that cites. */
const isCitation = (text: string) =>
  /(?:19|20)\d\d\s?[;,]\s?\d|\((?:19|20)\d\d\)|et al|\bdoi\b|\bvol(?:ume)?\.? \d/i.test(text);

function looksLikeTitle(title: string): boolean {
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(title)) return title.length >= 12;
  const words = title.split(' ').length;
  return words >= 4 && words <= 40 && !/\b(?:I|we|you|my|our|said)\b/i.test(title);
}

/** "Title, Journal, 2019" as the title alone; empty where there is but the journal. */
function withoutJournal(part: string): string {
  const text = part.replace(/(?:[,;.\s]+(?:(?:19|20)\d\d|doi))+$/i, '');
  if (knownJournal(text) !== null) return '';
  const comma = text.lastIndexOf(', ');
  return comma > 20 && knownJournal(text.slice(comma + 2)) !== null ? text.slice(0, comma) : text;
}

function tidied(title: string): string {
  return oneLine(title, 260).replace(/[.,;:]+$/, '');
}

function add(found: Map<string, Clue>, title: string, source: string): void {
  const key = title.toLowerCase();
  if (!found.has(key)) found.set(key, { value: title, source: oneLine(source, 200) });
}

const FRAGMENT = new RegExp(`\\b10\\.${REGISTRANT}/[^\\s"<>]{0,60}?(?=…|\\.\\.\\.)`, 'g');
const VOLUME =
  /\b((?:19|20)\d\d)\s?;\s?(\d{1,4})(?:\s?\(\d{1,3}\))?\s?:\s?(e?\d{1,7}(?:\s?[-–]\s?\d{1,7})?)/g;

/** Trial numbers, cut-off DOIs, and year, volume and pages as references print them. */
export function numbersIn(blocks: string[]): Clue[] {
  const found = new Map<string, Clue>();
  for (const text of blocks) {
    const trials = /\d{8}/.test(text) ? trialsInText(text) : [];
    for (const { trial, index, source } of trials) {
      if (!found.has(trial))
        found.set(trial, {
          value: trial,
          source: oneLine(sentenceAround(text, index, index + source.length, 0, text.length), 200),
        });
    }
    const patterns = [
      ...(/…|\.\.\./.test(text) && text.includes('10.') ? [FRAGMENT] : []),
      ...(text.includes(';') && text.includes(':') ? [VOLUME] : []),
    ];
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (!found.has(match[0]))
          found.set(match[0], {
            value: match[0],
            source: oneLine(
              text.slice(Math.max(0, match.index - 100), match.index + match[0].length),
              200,
            ),
          });
      }
    }
  }
  return [...found.values()].slice(0, 8);
}
