/** What every style prints of one journal article: what stands there twice, or should not stand there at all. */
import type { CslData } from '../../../utils/citation/engine/csl-data';
import { cite } from '../../../utils/citation/engine/engine';
import { wantsBoth } from '../../../utils/citation/engine/print-once';
import type { PackedNode } from '../../../utils/citation/styles/csl-tree';
import type { CslItem } from '../../../utils/scholarly/types';

/** An article with everything that was printed too often; its words stand nowhere else. */
const ARTICLE: CslItem = {
  id: 'probe',
  type: 'article-journal',
  title: 'Moss listens at night',
  author: [{ family: 'Halloran', given: 'Mira' }],
  editor: [{ family: 'Zweifel', given: 'Otto' }],
  'container-title': 'Annals of Moss',
  volume: '12',
  issue: '3',
  page: 'e0456789',
  number: 'e0456789',
  issued: { 'date-parts': [[2020, 4, 3]] },
  DOI: '10.5555/moss.1',
  URL: 'https://doi.org/10.5555/moss.1',
};

export interface StyleRow {
  id: string;
  text: string;
  /** How often the article's number and its DOI stand there; once where the style gives a short and a long reference. */
  numbers: number;
  dois: number;
  /** The guide asks for the DOI under its name and for the address behind words of its own. */
  wantsBoth: boolean;
  editors: boolean;
  /** The title's opening quotation mark that the style's language has, and the one printed; null for none. */
  wanted: string;
  quotes: string | null;
}

/** What the style prints for a reader of American English; null for a style that cannot be printed. */
export async function readStyle(
  id: string,
  tree: PackedNode,
  data: CslData,
): Promise<StyleRow | null> {
  const text = await cite([ARTICLE], { style: id, lang: 'en-US' }, data).then(
    (made) => made.text,
    () => null,
  );
  if (text === null) return null;
  const title = /(\S?)moss listens at night/i.exec(text)?.[1] ?? '';
  const references = Math.max(text.match(/halloran/gi)?.length ?? 1, 1);
  return {
    id,
    text,
    numbers: Math.ceil((text.split('e0456789').length - 1) / references),
    dois: text.split('10.5555/moss.1').length - 1,
    wantsBoth: wantsBoth(text, '10.5555/moss.1'),
    editors: /zweifel/i.test(text),
    wanted: await openingQuote(tree, data),
    // Marks that stand in the style itself are its own choice.
    quotes: /["“”„‘‚«‹「『]/.test(title) && !writes(tree, title) ? title : null,
  };
}

/** Whether the style sets the sign around something by itself. */
const writes = ({ n, a, c = [] }: PackedNode, sign: string): boolean =>
  n !== 'locale' &&
  ([a?.prefix, a?.suffix, a?.value].some((affix) => affix?.includes(sign)) ||
    c.some((child) => typeof child !== 'string' && writes(child, sign)));

/** As the style's own terms have it, the most special ones first, else its language. */
async function openingQuote(style: PackedNode, data: CslData): Promise<string> {
  const lang = style.a?.['default-locale'] ?? 'en-US';
  const own = [lang, lang.slice(0, 2), undefined].flatMap((tag) =>
    (style.c ?? []).flatMap((child) =>
      typeof child !== 'string' && child.n === 'locale' && child.a?.['xml:lang'] === tag
        ? (termOf(child) ?? [])
        : [],
    ),
  );
  return (own[0] ?? termOf(await data.locale(lang)) ?? '').trim();
}

/** The last one, which is the one that counts. */
function termOf(node: PackedNode): string | null {
  if (node.n === 'term' && node.a?.name === 'open-quote' && !node.a.form)
    return String(node.c?.[0] ?? '');
  let last: string | null = null;
  for (const child of node.c ?? [])
    last = (typeof child === 'string' ? null : termOf(child)) ?? last;
  return last;
}
