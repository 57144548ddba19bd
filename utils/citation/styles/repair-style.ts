/** Styles put right where what they say of a work cannot be told by the work itself. */
import { mapNodes, type PackedNode, someNode } from './csl-tree.ts';

/**
 * A style as its guide has it: with its own quotation marks in every language, its own dates in every dialect, and no
 * published article called a preprint. A few styles call every article without volume and page one: those are new.
 *
 * @param own the locale that the style is written in, where it is written for one
 */
export function repairStyle(style: PackedNode, own: PackedNode | null): PackedNode {
  const localised = own ? withLocales(style, [marksOf(style, own), datesOf(own)]) : style;
  const ofPreprints = someNode(style, saysPreprint)
    ? mapNodes(localised, onlyOfPreprints)
    : localised;
  return withSeries(ofPreprints);
}

/** The series as IEEE's styles have it: with a full stop of its own, and with the volume. */
const isSeries = ({ n, a, c = [] }: PackedNode): boolean =>
  n === 'group' &&
  a?.suffix === '. ' &&
  c.some((child) => typeof child !== 'string' && child.a?.variable === 'collection-title') &&
  c.some((child) => typeof child !== 'string' && isVolume(child));
const isVolume = ({ n, a }: PackedNode): boolean => n === 'text' && a?.variable === 'volume';

/**
 * Where it is named among other things, commas part it from them and the volume is one of these: ". ," was set behind
 * it, and the volume stood there twice.
 */
function withSeries(style: PackedNode): PackedNode {
  const macro = nodes(style).find(({ n, c = [] }) => n === 'macro' && someNode({ n, c }, isSeries));
  const name = macro?.a?.name;
  if (!macro || name === undefined) return style;
  const within = mapNodes(macro, (node) =>
    isSeries(node)
      ? { n: 'group', a: { delimiter: ', ' }, c: nodes(node).filter((child) => !isVolume(child)) }
      : node,
  );
  const inlined = { n: 'group', c: within.c ?? [] };
  return mapNodes(style, (node) =>
    isSeries(node)
      ? { ...node, c: nodes(node).map((child) => (isVolume(child) ? ofPapers(child) : child)) }
      : node.n === 'group' && node.a?.delimiter === ', '
        ? { ...node, c: nodes(node).map((child) => (child.a?.macro === name ? inlined : child)) }
        : node,
  );
}

/** Books say their volume before their series. */
const ofPapers = (volume: PackedNode): PackedNode => ({
  n: 'choose',
  c: [{ n: 'if', a: { type: 'paper-conference speech', match: 'any' }, c: [volume] }],
});

const saysPreprint = ({ n, a }: PackedNode): boolean =>
  n === 'text' && /^\W*preprint\W*$/i.test(a?.value ?? '');

const onlyOfPreprints = (node: PackedNode): PackedNode =>
  saysPreprint(node) ? { n: 'choose', c: [{ n: 'if', a: { type: 'article' }, c: [node] }] } : node;

const QUOTES = ['open-quote', 'close-quote', 'open-inner-quote', 'close-inner-quote'];

/** Marks, and the stops within them, belong to the guide. Terms that the style has itself stay, and go before its language's. */
function marksOf(style: PackedNode, own: PackedNode): PackedNode {
  const lang = own.a?.['xml:lang'] ?? '';
  const localeOf = (tag: string | undefined) =>
    nodes(style).filter((child) => isLocaleOf(child, tag));
  const marks = [own, ...localeOf(lang.slice(0, 2)), ...localeOf(lang)]
    .flatMap(nodes)
    .flatMap((child) => (child.n === 'terms' ? nodes(child) : []))
    .filter(({ a }) => QUOTES.includes(a?.name ?? ''));
  const formOf = ({ a }: PackedNode) => `${a?.name} ${a?.form}`;
  const terms = [...new Map(marks.map((term) => [formOf(term), term])).values()];
  const locales = localeOf(undefined);
  const has = new Set(
    locales
      .flatMap(nodes)
      .flatMap(nodes)
      .map(({ a }) => a?.name),
  );
  const missing = terms.filter(({ a }) => !has.has(a?.name));
  const hasOptions = locales.flatMap(nodes).some(({ n }) => n === 'style-options');
  const inQuote = nodes(own).find(({ n }) => n === 'style-options')?.a?.['punctuation-in-quote'];
  const a = { 'punctuation-in-quote': inQuote ?? 'false' };
  return {
    n: 'locale',
    c: [
      ...(hasOptions ? [] : [{ n: 'style-options', a }]),
      ...(missing.length > 0 ? [{ n: 'terms', c: missing }] : []),
    ],
  };
}

/** "22 November" is said of an English style by whoever reads it in American English. */
function datesOf(own: PackedNode): PackedNode {
  const language = own.a?.['xml:lang']?.slice(0, 2) ?? '';
  const dates = nodes(own).filter(({ n }) => n === 'date');
  return { n: 'locale', a: { 'xml:lang': language }, c: DIALECTS.has(language) ? dates : [] };
}

/** Languages of which CSL has more than one locale. */
const DIALECTS = new Set(['de', 'en', 'es', 'fr', 'pt', 'zh']);

/**
 * In front of what the style's own ones say, which may say otherwise. The processor reads no more than one for a
 * language: what is added goes into that of the style's own.
 */
function withLocales(style: PackedNode, locales: PackedNode[]): PackedNode {
  const children = [...(style.c ?? [])];
  for (const locale of locales.filter(({ c }) => c && c.length > 0)) {
    const own = children.findIndex((child) => isLocaleOf(child, locale.a?.['xml:lang']));
    const found = children[own];
    if (typeof found === 'object')
      children[own] = { ...found, c: [...(locale.c ?? []), ...(found.c ?? [])] };
    else children.splice(children.findIndex(isInfo) + 1, 0, locale);
  }
  return { ...style, c: children };
}

const isLocaleOf = (child: PackedNode | string, lang: string | undefined): boolean =>
  typeof child !== 'string' && child.n === 'locale' && child.a?.['xml:lang'] === lang;

const isInfo = (child: PackedNode | string): boolean =>
  typeof child !== 'string' && child.n === 'info';

const nodes = (node: PackedNode): PackedNode[] =>
  (node.c ?? []).filter((child) => typeof child !== 'string');
