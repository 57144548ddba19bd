/** Items as a style wants them, before the engine prints them. */
import { clean } from '@citation-js/core/lib-mjs/plugins/input/csl.js';
import type { CslItem } from '../../scholarly/types';
import { type AsCited, asCited } from '../items/as-cited';
import { protectSiteName } from '../items/sanitise-item';
import { type StyleTraits, TRAITS_OF_APA, traitsOf } from '../styles/style-traits';
import type { CiteOptions } from '../types';
import { type CslData, packagedData } from './csl-data';
import { LruCache } from './lru-cache';
import { prepare, treeOf } from './prepared';
import {
  type Doubles,
  findDoubles,
  looksDoubled,
  mayDouble,
  NO_DOUBLES,
  shapeOf,
  withoutDoubles,
} from './print-once';
import { render } from './render';

/** An item as the engine is to print it. */
interface Fitted extends AsCited {
  doubles: Doubles;
}

/** What the style prints twice of works of a shape. */
const knownDoubles = new LruCache<Doubles>(500);

/**
 * The items as this style wants them (as-cited.ts), each without what the style would print twice (print-once.ts). The
 * benchmark gives the same to the plain processor.
 */
export async function fitItems(
  items: CslItem[],
  options: CiteOptions,
  data: CslData = packagedData,
): Promise<Fitted[]> {
  const traits = await traitsFor(options, data);
  const cited = await Promise.all(items.map((item) => asCited(item, traits)));
  const doubles: Doubles[] = [];
  for (const { item } of cited)
    doubles.push(mayDouble(item) ? await doublesOf(item, options, data) : NO_DOUBLES);
  return cited.map(({ item, isTitleGuessed }, at) => {
    const found = doubles[at] ?? NO_DOUBLES;
    return { item: withoutDoubles(item, found), isTitleGuessed, doubles: found };
  });
}

const traitsFor = async (options: CiteOptions, data: CslData): Promise<StyleTraits> =>
  options.style === 'apa' && !options.own
    ? TRAITS_OF_APA
    : traitsOf(await treeOf(options, data), options.style);

function doublesOf(item: CslItem, options: CiteOptions, data: CslData): Promise<Doubles> {
  const key = JSON.stringify([options.style, options.own?.xml, shapeOf(item)]);
  const print = async (one: CslItem, doubles: Doubles): Promise<string> => {
    const fitted = { item: withoutDoubles(one, doubles), isTitleGuessed: false, doubles };
    const { works, ready } = await readyFor([fitted], options, data);
    return render(works, ready, {}, () => {}).entries[0]?.text ?? '';
  };
  return knownDoubles.get(key, async () =>
    looksDoubled(await print(item, NO_DOUBLES), item) ? findDoubles(item, print) : NO_DOUBLES,
  );
}

/** What the engine reads, and the engine. Ids end up in the engine's HTML, and two items may carry the same one. */
export async function readyFor(fitted: Fitted[], options: CiteOptions, data: CslData) {
  const works = clean(
    fitted.map(({ item }, at) => ({ ...protectSiteName(item), id: `item-${at}` })),
  );
  const isUnlabelled = fitted.some(({ doubles }) => doubles.withoutPageLabels);
  return { works, ready: await prepare(works, options, data, isUnlabelled) };
}
