/** What the build does to the citation worker, so that the first citation comes soon. */
import { readFileSync } from 'node:fs';
import { readLocales, readStyles } from '../../styles.mjs';
import { functionsOf, LIST } from './functions.mjs';

const FIRST_DATA = 'virtual:first-csl-data';

/**
 * The style and the language that most first citations need, as part of the worker's script: `style ID` and
 * `locale TAG` with their JSON.
 *
 * @param {{ style: string, locale: string }} first
 */
function firstData({ style, locale }) {
  return {
    name: 'first-csl-data',
    resolveId: (id) => (id === FIRST_DATA ? `\0${FIRST_DATA}` : null),
    async load(id) {
      if (id !== `\0${FIRST_DATA}`) return null;
      const styles = await readStyles();
      const found = {
        [`style ${style}`]: JSON.stringify(styles.get(style).tree),
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

/** @param {{ style: string, locale: string }} first what the worker carries with it */
export const citationWorker = (first) => [firstData(first), readAtOnce(), asAscii()];
