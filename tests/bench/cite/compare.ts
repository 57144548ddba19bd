/** Every style over every record, next to plain citation-js: the same text, letter for letter. */

import type { CslData } from '../../../utils/citation/engine/csl-data';
import { cite } from '../../../utils/citation/engine/engine';
import { fitItems } from '../../../utils/citation/engine/fit-items';
import { localeOf } from '../../../utils/citation/engine/prepared';
import { withoutSecondStop } from '../../../utils/citation/engine/render';
import { fallbackCitation } from '../../../utils/citation/items/fallback-citation';
import { sanitiseItem } from '../../../utils/citation/items/sanitise-item';
import { withoutPageLabels } from '../../../utils/citation/styles/csl-tree';
import { toCsl } from '../../../utils/scholarly/providers/crossref/csl';
import type { CslItem } from '../../../utils/scholarly/types';
import type { Plain } from './plain';

export { withoutPageLabels };

/** Crossref's record as the extension reads it. */
export const toItem = (work: never): CslItem => toCsl(work, (work as { DOI: string }).DOI);

export interface Difference {
  style: string;
  doi: string;
  ours: string;
  plain: string;
}

/** What is different, how many references were compared, and how many differ on purpose (see `onPurpose`). */
export async function compareStyle(items: CslItem[], style: string, data: CslData, plain: Plain) {
  const differences: Difference[] = [];
  const counts = { links: 0, faults: 0 };
  const options = { style, lang: 'en-US' };
  for (const item of items) {
    const ours = await attempt(async () => (await cite([item], options, data)).text);
    const theirs = await attempt(async () => plainText(item, options, data, plain));
    if (isSame(ours, theirs)) continue;
    const purpose = onPurpose(ours, theirs, item);
    if (purpose) counts[purpose]++;
    else differences.push({ style, doi: item.DOI ?? item.id, ours, plain: theirs });
  }
  return { compared: items.length, differences, ...counts };
}

/**
 * What plain citation-js has in front of a reference alone: the number that stands for the place in a list ("[1] ",
 * "1 - ", "Figure 1. "), or a stop behind a name or number that is not there (`withoutStray`).
 */
const FRONT = /^(?:(?:\p{L}+\s)?[^\p{L}\p{N}]*1[^\p{L}\p{N}]*|[.,;:\s]+)$/u;

/** Letter for letter the same, but for that front. */
const isSame = (ours: string, theirs: string) =>
  ours === theirs ||
  (ours !== '' && theirs.endsWith(ours) && FRONT.test(theirs.slice(0, -ours.length)));

/**
 * Why ours is another: `links` where the work has neither title nor people, or the style prints nothing of it, and the
 * reader gets its link instead;
 * `faults` of plain citation-js: a stop behind "？", an attribute put into "<https://…>", "Https://", and spaces doubled or broken.
 */
function onPurpose(ours: string, theirs: string, item: CslItem): 'links' | 'faults' | null {
  const prints = /[\p{L}\p{N}]/u.test(theirs) && !FRONT.test(theirs);
  const isBare = fallbackCitation(sanitiseItem(item)) !== null;
  if ((!prints && ours.includes(linkTo(item))) || isBare) return 'links';
  const mended = withoutSecondStop(theirs)
    .replace(/ data-csl-entry-id="[^"]*"/g, '')
    .replace(/\bHttps:/g, 'https:')
    .replace(/\s+/g, ' ');
  return isSame(ours.replace(/\s+/g, ' '), mended) ? 'faults' : null;
}

/** What the reader gets where the style has nothing to print of a work. */
const linkTo = ({ DOI, URL, id }: CslItem) => (DOI ? `https://doi.org/${DOI}` : (URL ?? id));

/** The same for one list of all items: order, numbers and letters behind years included. */
export async function compareList(items: CslItem[], style: string, data: CslData, plain: Plain) {
  const options = { style, lang: 'en-US' };
  const fitted = await fitItems(items.map(sanitiseItem), options, data);
  const listed = fitted.map(({ item }, at) => ({ ...item, id: `item-${at}` }));
  const locale = localeOf(items, options, await data.style(style));
  const isUnlabelled = fitted.some(({ doubles }) => doubles.withoutPageLabels);
  const ours = await attempt(async () => (await cite(items, options, data)).text);
  const theirs = await attempt(async () =>
    plain
      .citePlain(listed, isUnlabelled ? unlabelled(style) : style, locale, 'text')
      .map((entry) => entry.trim())
      .join('\n'),
  );
  return ours === theirs ? null : firstDifference(style, ours, theirs);
}

function firstDifference(style: string, ours: string, plain: string): Difference {
  const [a, b] = [ours.split('\n'), plain.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return { style, doi: `line ${at + 1} of ${b.length}`, ours: a[at] ?? '', plain: b[at] ?? '' };
}

const attempt = (make: () => Promise<string>) => make().catch((error) => `Error: ${error}`);

/** The plain processor gets the same item, the same style and the same language. */
async function plainText(
  item: CslItem,
  options: { style: string; lang: string },
  data: CslData,
  { citePlain }: Plain,
): Promise<string> {
  const [fitted] = await fitItems([sanitiseItem(item)], options, data);
  const locale = localeOf([item], options, await data.style(options.style));
  const style = fitted?.doubles.withoutPageLabels ? unlabelled(options.style) : options.style;
  return citePlain([fitted?.item], style, locale, 'text')[0]?.trim() ?? '';
}

/** The id of the style that says no "p." of articles' numbers. */
export const unlabelled = (id: string) => `${id}, without labels of pages`;
