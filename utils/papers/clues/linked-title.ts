/** The title of a paper that the page links without a DOI, where the address spells it out. */
import type { Clues, Mention } from '../types';

/** Words of a title, set apart by hyphens, that publishers write into the address of a paper. */
const SLUG = /^[a-z\d]+(?:-[a-z\d]+){4,}$/i;
/** Hyphens set numbers and codes apart too. */
const FEWEST_WORDS = 5;

/** The clues, with the title that the address of the likeliest link without a DOI spells out. */
export function withLinkedTitle(clues: Clues, mentions: readonly Mention[]): Clues {
  const [linked] = mentions
    .filter(({ doi }) => doi === null)
    .sort((one, other) => other.prior - one.prior);
  const slug = linked && slugOf(linked.url);
  if (!linked || !slug) return clues;
  return { ...clues, titles: [...clues.titles, { value: slug, source: linked.url }] };
}

function slugOf(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const slug = path.split('/').find((part) => SLUG.test(part));
  const words = slug?.split('-').filter((word) => /^[a-z]{2,}$/i.test(word)) ?? [];
  return words.length >= FEWEST_WORDS ? words.join(' ') : null;
}
