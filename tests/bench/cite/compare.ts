/** Every style over every record, next to plain citation-js: the same text, letter for letter. */
import { cleanItem } from '../../../utils/citation/clean-item';
import type { CslData } from '../../../utils/citation/csl-data';
import { cite } from '../../../utils/citation/engine';
import { toCsl } from '../../../utils/scholarly/crossref-csl';
import type { CslItem } from '../../../utils/scholarly/types';
import type { Plain } from './plain';

/** Crossref's record as the extension reads it. */
export const toItem = (work: never): CslItem => toCsl(work, (work as { DOI: string }).DOI);

export interface Difference {
  style: string;
  doi: string;
  ours: string;
  plain: string;
}

/** What is different, how many references were compared, and how many of them are `links` on purpose (engine.ts). */
export async function compareStyle(items: CslItem[], style: string, data: CslData, plain: Plain) {
  const differences: Difference[] = [];
  let links = 0;
  const options = { style, lang: 'en-US' };
  for (const item of items) {
    const ours = await attempt(async () => (await cite([item], options, data)).text);
    const theirs = await attempt(async () => plainText(item, style, plain));
    if (theirs === '' && ours === linkTo(item)) links++;
    else if (ours !== theirs)
      differences.push({ style, doi: item.DOI ?? item.id, ours, plain: theirs });
  }
  return { compared: items.length, differences, links };
}

/** What the reader gets where the style has nothing to print of a work. */
const linkTo = ({ DOI, URL }: CslItem) => (DOI ? `https://doi.org/${DOI}` : URL);

/** The same for one list of all items: order, numbers and letters behind years included. */
export async function compareList(items: CslItem[], style: string, data: CslData, plain: Plain) {
  const listed = items.map((item, at) => ({ ...cleanItem(item), id: `item-${at}` }));
  const options = { style, lang: 'en-US' };
  const ours = await attempt(async () => (await cite(items, options, data)).text);
  const theirs = await attempt(async () =>
    plain
      .citePlain(listed, style, 'en-US', 'text')
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

/** As plain citation-js has it, but for what we leave out on purpose: see plainAlone and `withoutStray`. */
const plainText = (item: CslItem, style: string, plain: Plain) =>
  plainAlone(item, style, plain)
    .trim()
    .replace(/^[.,;:]\s+/, '');

/** Plain text without the number that stands for the place in a list, which a reference alone has not. */
function plainAlone(item: CslItem, style: string, { citePlain }: Plain): string {
  const cleaned = cleanItem(item);
  const text = citePlain([cleaned], style, 'en-US', 'text')[0]?.trim() ?? '';
  const number = /^[^\p{L}\p{N}]{0,2}1(?!\p{N})[^\p{L}\p{N}\s]{0,2}\s*/u.exec(text)?.[0];
  if (!number) return text;
  const html = citePlain([cleaned], style, 'en-US', 'html')[0] ?? '';
  const column = /<div class="csl-left-margin">([\s\S]*?)<\/div>/.exec(html)?.[1];
  const isNumber = column === undefined || /^\W*1\W*$/.test(column.replace(/<[^>]*>|&#\d+;/g, ''));
  return isNumber ? text.slice(number.length) : text;
}
