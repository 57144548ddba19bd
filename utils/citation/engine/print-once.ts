/**
 * What a style prints twice of a work because two of its fields say the same: an article's number, which stands for its
 * pages as well, and its DOI, of which the address is made. Whether it does is seen in what it prints of the like.
 */
import { printDoi } from '../../identifiers/doi/doi';
import type { CslItem } from '../../scholarly/types';

/** Fields that the work has to go without, and whether its number is said without "p.". */
export interface Doubles {
  without: readonly (keyof CslItem)[];
  withoutPageLabels: boolean;
}

export const NO_DOUBLES: Doubles = { without: [], withoutPageLabels: false };

/** Prints a work as the style would, alone. */
export type Print = (item: CslItem, doubles: Doubles) => Promise<string>;

const isNumbered = ({ number, page }: CslItem) => number !== undefined && number === page;
const isLinked = ({ DOI, URL }: CslItem) => DOI !== undefined && URL === printDoi(DOI);

/** Whether anything of the work could be there twice. */
export const mayDouble = (item: CslItem): boolean => isNumbered(item) || isLinked(item);

/** What decides it, beside the style: the type, and which fields there are. */
export const shapeOf = (item: CslItem): string =>
  JSON.stringify([item.type, isNumbered(item), isLinked(item), Object.keys(item).sort()]);

/** Values that stand for themselves alone. */
const NUMBER = 'e7079073';
const DOI = '10.5555/q7079073';

/** How often each of the two is printed of such a work, in small or capital letters. */
const count = (text: string, value: string): number =>
  text.toLowerCase().split(value.toLowerCase()).length - 1;

/** Whether the work's own reference may have something twice: then it is worth a closer look. */
export const looksDoubled = (text: string, item: CslItem): boolean =>
  (isNumbered(item) && count(text, item.page ?? '') > 1) ||
  (isLinked(item) && count(text, item.DOI ?? '') > 1);

/** What works of this shape have to go without in the style that `print` prints. */
export async function findDoubles(item: CslItem, print: Print): Promise<Doubles> {
  const like: CslItem = {
    ...item,
    ...(isNumbered(item) && { number: NUMBER, page: NUMBER }),
    ...(isLinked(item) && { DOI, URL: printDoi(DOI) }),
  };
  let doubles = NO_DOUBLES;
  const text = await print(like, doubles);
  // The number's own place in styles is that of reports; without "p.", the pages' place is right for it.
  if (isNumbered(item) && count(text, NUMBER) > 1)
    doubles = await firstThat(
      [
        { without: ['number'], withoutPageLabels: true },
        { without: ['page'], withoutPageLabels: false },
      ],
      async (tried) => count(await print(like, tried), NUMBER) === 1,
      doubles,
    );
  if (isLinked(item) && count(text, DOI) > 1 && !wantsBoth(text, DOI))
    doubles = await firstThat(
      (['URL', 'DOI'] as const).map((field) => ({
        ...doubles,
        without: [...doubles.without, field],
      })),
      async (tried) => count(await print(like, tried), DOI) === 1,
      doubles,
    );
  return doubles;
}

async function firstThat(
  all: readonly Doubles[],
  fits: (one: Doubles) => Promise<boolean>,
  otherwise: Doubles,
): Promise<Doubles> {
  for (const one of all) if (await fits(one)) return one;
  return otherwise;
}

/**
 * Some guides ask for both, as ISO 690 and the Brazilian ABNT do: the number under its own name, and then the address
 * behind words such as "Available from". Where the address comes first, it is that of any page on the web, of which the
 * style does not mind that it is the number's own. Data for programs have a field for each.
 */
export function wantsBoth(text: string, doi: string): boolean {
  const link = printDoi(doi);
  const [first = '', ...others] = text.split(link);
  const isNamed = others.length > 0 && NAMED.test(first) && !/doi\W*$/i.test(first);
  return isNamed && (count(first, doi) > 0 || (/=[\s{"]*$/.test(first) && count(text, doi) > 1));
}

/** A word in front, which says that an address follows. */
const NAMED = /\p{L}\s*[:=]\s*[<{([]*$|\b(?:from|at|em|de|en|à|in|unter|on)\s+[<([]*$/u;

/** The work as the style is to print it. */
export function withoutDoubles(item: CslItem, { without }: Doubles): CslItem {
  if (without.length === 0) return item;
  return Object.fromEntries(
    Object.entries(item).filter(([field]) => !without.includes(field as keyof CslItem)),
  ) as CslItem;
}
