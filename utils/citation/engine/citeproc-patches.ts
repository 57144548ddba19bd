/**
 * citeproc-js, the processor that citation-js uses, with its slow parts done faster. Every replacement here gives
 * what the original gives, for less work; `npm run bench -- cite` compares the text with the unchanged
 * package's, and the CSL project's own tests run through both. Shares of time are those of an APA list.
 */
import CSL, { type AmbigConfig, type Engine, type Token } from 'citeproc';
import type { CslItem } from '../../scholarly/types';
import { SUPERSCRIPTS } from '../html';
import type { CslNode } from '../styles/csl-tree';

/** Whoever lists wants to hear of every step: an item fetched, its sort keys made, its entry printed. */
const steps = new WeakMap<Engine, () => void>();

export type { Engine };

/** A processor for one style in one language (null: the style's own); it writes into the trees it is given. */
export function createEngine(
  style: CslNode,
  lang: string | null,
  retrieveLocale: (tag: string) => CslNode | false,
): Engine {
  const sys = { retrieveItem: () => undefined, retrieveLocale };
  const make = () => (lang ? new CSL.Engine(sys, style, lang, true) : new CSL.Engine(sys, style));
  const engine = sorts(style) ? make() : withoutComparing(make);
  skipPlainText(engine);
  return engine;
}

const sorts = ({ children }: CslNode): boolean =>
  children.some(
    (part) =>
      typeof part !== 'string' &&
      part.children.some((child) => typeof child !== 'string' && child.name === 'sort'),
  );

/**
 * At its start the processor compares two words, to choose a sign for sort keys in which it does not matter. The first
 * comparison in a language loads all of ICU's collation (10 ms and more); nothing else at the start compares.
 */
function withoutComparing<T>(make: () => T): T {
  const { localeCompare } = String.prototype;
  String.prototype.localeCompare = () => -1;
  try {
    return make();
  } finally {
    String.prototype.localeCompare = localeCompare;
  }
}

/** Gives the engine its items anew, and somebody to tell of its steps. */
export function setItems(
  engine: Engine,
  items: ReadonlyMap<string, CslItem>,
  onStep: () => void,
): void {
  const isUsed = steps.has(engine);
  steps.set(engine, onStep);
  seen.delete(engine);
  initials.clear();
  plainNames.clear();
  engine.sys.retrieveItem = (id) => {
    onStep();
    return items.get(id);
  };
  if (isUsed) engine.updateItems([]);
}

/** Macros are looked up by walking through the whole style, again for each of thousands of uses (a third of the start). */
const macros = new WeakMap<CslNode, Map<string, CslNode[]>>();
const { getNodesByName } = CSL.XmlJSON.prototype;
CSL.XmlJSON.prototype.getNodesByName = function (tree, name, named, into) {
  if (name !== 'macro' || !named || into || tree.name !== 'style')
    return getNodesByName.call(this, tree, name, named, into);
  let known = macros.get(tree);
  if (!known) {
    known = Map.groupBy(getNodesByName.call(this, tree, 'macro'), ({ attrs }) => attrs.name ?? '');
    macros.set(tree, known);
  }
  return known.get(named) ?? [];
};

/** A collator is made at every start though one reference has nothing to sort, and anew at every comparison. */
CSL.getSortCompare = function (locale = 'en-US') {
  let collator: Intl.Collator | null = null;
  let ignoresBrackets = false;
  const compare = (one: string, other: string): number => {
    if (!collator) {
      collator = new Intl.Collator(locale, {
        sensitivity: 'base',
        ignorePunctuation: true,
        numeric: true,
      });
      ignoresBrackets = collator.compare('[x', 'x') === 0;
    }
    return collator.compare(
      CSL.toLocaleLowerCase.call(this, one),
      CSL.toLocaleLowerCase.call(this, other),
    );
  };
  const bare = (text: string) => text.replace(/^[[\]'"]*/g, '');
  return (one, other) => {
    const compared = compare(one, other);
    return ignoresBrackets ? compared : compare(bare(one), bare(other));
  };
};

/** Languages whose small and capital letters differ from the others' within ASCII. */
const OWN_CASE = /^(?:tr|az|lt)\b/i;
const isAscii = (text: string) => /^[ -~]*$/.test(text);

const { toLocaleLowerCase, toLocaleUpperCase } = CSL;
/** The languages' own rules cost 20 times as much as the usual ones, and matter beyond ASCII only (5 %). */
CSL.toLocaleLowerCase = function (text) {
  const [lang] = this.tmp.lang_array ?? [];
  if (lang && !OWN_CASE.test(lang) && isAscii(text)) return text.toLowerCase();
  return toLocaleLowerCase.call(this, text);
};
CSL.toLocaleUpperCase = function (text) {
  const [lang] = this.tmp.lang_array ?? [];
  if (lang && !OWN_CASE.test(lang) && isAscii(text)) return text.toUpperCase();
  return toLocaleUpperCase.call(this, text);
};

/** Makes a function of its own each time it runs a node of the style: a hundred times a reference (5 %). */
CSL.tokenExec = function (this: Engine, token: Token, item, cite) {
  let next = token.next;
  if (token.test) {
    const passed = token.test(item, cite);
    this.tmp.jump.replace(passed ? 'succeed' : 'fail');
    next = passed ? token.succeed : token.fail;
  }
  for (let at = 0, count = token.execs.length; at < count; at++) {
    const other = token.execs[at]?.call(token, this, item, cite);
    if (other) next = other;
  }
  return next;
};

const { html, text } = CSL.Output.Formats;
const escapeText = html.text_escape;
/** Five replacements for every string, most of which hold nothing to replace (5 %). */
html.text_escape = (string) =>
  string && !/[&<>]|\s\s/.test(string) && !SUPERSCRIPTS.test(string)
    ? string
    : escapeText.call(html, string);

for (const format of [html, text]) {
  const entry = format['@bibliography/entry'];
  format['@bibliography/entry'] = function (state, printed) {
    steps.get(state)?.();
    return entry.call(this, state, printed);
  };
}

const { getSortKeys } = CSL;
CSL.getSortKeys = function (item, keyType) {
  steps.get(this)?.();
  return getSortKeys.call(this, item, keyType);
};

/** What was printed of a work with so many names, and the names as printing left them. */
interface Seen {
  printed: string;
  config: string;
}
const seen = new WeakMap<Engine, Map<string, Seen>>();
const contents = new WeakMap<CslItem, string>();

const { getAmbiguousCite } = CSL;
/**
 * To tell works of the same people and year apart, each is printed with one name more, and then one more, over
 * and over beside each of the others. The same work with the same names is printed once (up to 40 %). While
 * this goes on all names are known already, so that nothing but the work and the names decides.
 */
CSL.getAmbiguousCite = function (item, config, visual, cite) {
  if (!config || !visual || cite || hasCitations(this))
    return getAmbiguousCite.call(this, item, config, visual, cite);
  const known = seen.get(this) ?? new Map<string, Seen>();
  seen.set(this, known);
  const key = `${contentOf(item)}|${JSON.stringify(config)}`;
  const before = known.get(key);
  if (before) {
    Object.assign(config, JSON.parse(before.config) as AmbigConfig);
    this.tmp.disambig_request = false;
    this.tmp.disambig_settings = config;
    return before.printed;
  }
  const printed = getAmbiguousCite.call(this, item, config, visual, cite);
  known.set(key, { printed, config: JSON.stringify(config) });
  return printed;
};

/** Works that are cited already are printed as what they are then: "supra note 2". */
function hasCitations({ registry }: Engine): boolean {
  for (const _ in registry.citationreg.citationsByItemId) return true;
  return false;
}

function contentOf(item: CslItem): string {
  const known = contents.get(item);
  if (known !== undefined) return known;
  const content = JSON.stringify({ ...item, id: '' });
  contents.set(item, content);
  return content;
}

/** Initials of names that were made already, of one list: each name is needed some five times (8 %). */
const initials = new Map<string, string>();

const { Names } = CSL.Util;
const makeInitials = Names.initializeWith;
/** Depends on nothing but what the key holds. */
Names.initializeWith = (state, name, terminator, normalizeOnly) => {
  const key = JSON.stringify([
    name,
    terminator,
    normalizeOnly === true,
    state.opt['initialize-with-hyphen'],
  ]);
  const known = initials.get(key);
  if (known !== undefined) return known;
  const made = makeInitials.call(Names, state, name, terminator, normalizeOnly);
  initials.set(key, made);
  return made;
};

/** Names of one list that have no particle and no suffix: that is looked for at every printing of a name (3 %). */
const plainNames = new Set<string>();

const { parseParticles } = CSL;
CSL.parseParticles = (name) => {
  if (name['dropping-particle']) return parseParticles(name);
  const key = JSON.stringify([name.family, name.given, name.suffix]);
  if (plainNames.has(key)) return;
  const before = JSON.stringify(name);
  parseParticles(name);
  if (JSON.stringify(name) === before) plainNames.add(key);
};

/** Markup and quotes are looked for in every string with patterns that are built anew each time (5 %). */
function skipPlainText(engine: Engine): void {
  const terms = ['open', 'close', 'open-inner', 'close-inner'].map((name) =>
    engine.getTerm(`${name}-quote`),
  );
  // Quotes become parts of those patterns: where one of them is no plain sign, everything is looked at.
  const signs = terms.map((term) => /[^\s.*+?^$[\]{}()|\\]/u.exec(term ?? '')?.[0]);
  if (signs.includes(undefined)) return;
  const markup = new RegExp(`[<'"\u2018\u2019${signs.join('')}]`, 'u');
  const { flipflopper } = engine.fun;
  const process = flipflopper.processTags;
  flipflopper.processTags = (blob) => {
    if (markup.test(blob.blobs)) process.call(flipflopper, blob);
  };
}
