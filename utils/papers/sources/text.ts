/** Identifiers that are written out in the page's text. */

import { parseArxiv } from '../../identifiers/arxiv';
import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfArxiv, workOfDoi, workOfPmcid, workOfPmid } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import { hasInvisible, oneLine, withoutInvisible } from '../../text/characters';
import type { PageText } from '../page/page-text';
import type { Occurrence } from './occurrence';

const MAX_DOIS = 2000;
/** Short DOIs, arXiv, PubMed and PMC numbers are believed only with their name before them. */
const NAMED =
  /\bdoi:?\s{0,2}(10\/[a-z0-9]{3,12})(?![\w/])|\barxiv\s{0,2}:\s{0,2}([\w.-]{5,20}(?:\/\d{7})?)|\bPMID\s{0,2}[:#]?\s{0,2}(\d{4,8})\b|\b(PMC\d{4,9})\b/gi;
/** One of these stands before each of them. */
const NAMES = ['10/', 'arxiv', 'pmid', 'pmc'];

/** Occurrences in page order. */
export function readText(reading: PageText): { occurrences: Occurrence[]; cutOff: boolean } {
  const found: Occurrence[] = [];
  // Soft hyphens shift places, so a text that holds any is read block by block.
  if (hasInvisible(reading.text)) {
    for (const block of reading.blocks) {
      const raw = reading.text.slice(block.start, block.end);
      if (/10[./]|arxiv|PM/i.test(raw) || mayHoldDoi(raw))
        collect(withoutInvisible(raw), block.start, block.end, reading, found);
    }
  } else {
    collect(reading.text, 0, reading.text.length, reading, found);
  }
  return { occurrences: found.slice(0, MAX_DOIS), cutOff: found.length > MAX_DOIS };
}

function collect(
  text: string,
  from: number,
  until: number,
  reading: PageText,
  found: Occurrence[],
): void {
  const add = (work: Identified, index: number, length: number) => {
    const start = Math.min(from + index, until - 1);
    found.push({
      work,
      where: 'text',
      text: oneLine(
        text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - 120), index + length),
        200,
      ),
      element: reading.elementAt(start),
      start,
      end: Math.min(start + length, until),
      claim: null,
      said: {},
    });
  };
  // Most pages write out no identifier at all, or only DOIs.
  const plain = text.toLowerCase();
  const dois = mayHoldDoi(plain) ? doisInText(text) : [];
  for (const reading of dois) add(workOfDoi(reading), reading.index, reading.length);
  if (!NAMES.some((name) => plain.includes(name))) return;
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(text); match; match = NAMED.exec(text)) {
    const work = named(match);
    if (work) add(work, match.index, match[0].length);
  }
}

function named([, short, arxiv, pmid, pmcid]: RegExpExecArray): Identified | null {
  if (short) return workOfDoi({ doi: short.toLowerCase(), alternatives: [] });
  if (pmid) return workOfPmid(pmid);
  if (pmcid) return workOfPmcid(pmcid.toUpperCase());
  const id = arxiv ? parseArxiv(arxiv.replace(/[.-]+$/, '')) : null;
  return id ? workOfArxiv(id) : null;
}
