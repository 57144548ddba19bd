/** What the build does to the citation worker, so that the first citation comes soon. */
import { readFileSync } from 'node:fs';
import { readLocales, readStyles } from '../../styles.mjs';
import { functionsOf, LIST } from './functions.mjs';

const FIRST_DATA = 'virtual:first-csl-data';

/**
 * @typedef {import('../../styles.mjs').PackedNode} PackedNode
 * @typedef {{ types: string[], missing: string[] }} Facts
 * @typedef {{ style: string, locale: string, facts: Facts,
 *   specialiseForOne: (style: PackedNode, facts: Facts) => PackedNode }} First what most first citations need: a style, a
 *   language, and facts of a work, to which the style is cut beforehand (utils/citation/engine/specialise-style.ts)
 */

/**
 * What most first citations need as part of the worker's script, JSON by `style ID`, `style ID for FACTS` and
 * `locale TAG`.
 *
 * @param {First} first
 */
function firstData({ style, locale, facts, specialiseForOne }) {
  return {
    name: 'first-csl-data',
    resolveId: (id) => (id === FIRST_DATA ? `\0${FIRST_DATA}` : null),
    async load(id) {
      if (id !== `\0${FIRST_DATA}`) return null;
      const { tree } = (await readStyles()).get(style);
      const found = {
        [`style ${style}`]: JSON.stringify(tree),
        [`style ${style} for ${JSON.stringify(facts)}`]: JSON.stringify(
          specialiseForOne(tree, facts),
        ),
        [`locale ${locale}`]: JSON.stringify(readLocales().get(locale)),
      };
      return `export default ${JSON.stringify(found)};`;
    },
  };
}

/**
 * Browsers skim a script and read a function only when it is called. A function in brackets is read at once: for those
 * that the first citation calls in any case, that saves skimming them (15 ms of 200).
 */
function readAtOnce() {
  const names = new Set(JSON.parse(readFileSync(LIST, 'utf8')).names);
  return {
    name: 'read-at-once',
    transform: {
      filter: { id: /[\\/]citeproc[\\/]citeproc_commonjs\.js$/ },
      handler(code) {
        const marks = functionsOf(code, this.parse(code))
          .filter(({ name, start }) => names.has(name) && code[start - 1] !== '(')
          .flatMap(({ start, end }) => [
            { at: start, sign: '(' },
            { at: end, sign: ')' },
          ])
          .sort((one, other) => one.at - other.at);
        let done = 0;
        let marked = '';
        for (const { at, sign } of marks) {
          marked += code.slice(done, at) + sign;
          done = at;
        }
        return { code: marked + code.slice(done), map: null };
      },
    },
  };
}

/** citation-js reads names that are one string, which ours never are: 6 kB of every name's particles, packed. */
const withoutNames = () => ({
  name: 'without-names',
  // Before whoever looks for packages.
  enforce: /** @type {const} */ ('pre'),
  resolveId: (id) => (id === '@citation-js/name' ? `\0${id}` : null),
  load: (id) =>
    id === '\0@citation-js/name' ? 'export const parse = (literal) => ({ literal });' : null,
});

/** A script of ASCII is kept and read in half the bytes; all that is beyond it stands in strings and patterns. */
const asAscii = () => ({
  name: 'as-ascii',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            /[^\0-\x7f]/g,
            (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  },
});

/** @param {First} first what the worker carries with it */
export const citationWorker = (first) => [
  firstData(first),
  readAtOnce(),
  withoutNames(),
  asAscii(),
];
