/** Identifiers that are written out in the page's text. */

import { doisInText, mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi } from '../../identifiers/identified';
import type { Identified } from '../../identifiers/types';
import { hasInvisible, oneLine, withoutInvisible } from '../../text/characters';
import { numbersInText } from '../addresses/numbers';
import { addressesWrittenIn } from '../addresses/written';
import type { PageText } from '../page/page-text';
import { type Addresses, isWorthwhile } from './addresses';
import type { Occurrence } from './occurrence';

const MAX_DOIS = 2000;

/** Occurrences in page order. */
export function readText(
  reading: PageText,
  addresses: Addresses,
): { occurrences: Occurrence[]; cutOff: boolean } {
  const found: Occurrence[] = [];
  // Soft hyphens shift places, so a text that holds any is read block by block.
  if (hasInvisible(reading.text)) {
    for (const block of reading.blocks) {
      const raw = reading.text.slice(block.start, block.end);
      collect(withoutInvisible(raw), block.start, block.end, reading, addresses, found);
    }
  } else {
    collect(reading.text, 0, reading.text.length, reading, addresses, found);
  }
  return { occurrences: found.slice(0, MAX_DOIS), cutOff: found.length > MAX_DOIS };
}

function collect(
  text: string,
  from: number,
  until: number,
  reading: PageText,
  addresses: Addresses,
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
      stated: {},
    });
  };
  // Most pages write out no identifier at all.
  const dois = mayHoldDoi(text) ? doisInText(text) : [];
  for (const reading of dois) add(workOfDoi(reading), reading.index, reading.length);
  for (const { work, index, length } of numbersInText(text)) add(work, index, length);
  for (const { address, index, length } of addressesWrittenIn(text, isWorthwhile)) {
    // A link says itself where it leads; DOIs and numbers are read already.
    if (mayHoldDoi(address) || /arxiv\.org\/|\/PMC\d/i.test(address)) continue;
    const work = addresses.workAt(address);
    if (work && !isLinked(from + index, reading, addresses)) add(work, index, length);
  }
}

/** Whether what stands there is a link to a work. */
function isLinked(offset: number, reading: PageText, addresses: Addresses): boolean {
  const href = reading.elementAt(offset)?.closest('a[href]')?.getAttribute('href');
  return Boolean(href && addresses.workAt(href));
}
