/** Where the time of a long list goes, plain citeproc-js beside the processor as we run it, both in Node. */
import { createRequire } from 'node:module';
import process from 'node:process';
import { loadInNode } from './bundle.mjs';
import { readCsl, readWorks } from './data.mjs';
import { toXml } from './xml.mjs';

const CSL = createRequire(import.meta.url)('citeproc');

/** Milliseconds of processor time: what else the machine does meanwhile must not count. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each step, the best of two runs: the first one compiles. */
function steps(start, items) {
  const ids = [...items.keys()];
  const runs = [1, 2].map(() => {
    const began = cpu();
    const engine = start();
    engine.sys.retrieveItem = (id) => items.get(id);
    const started = cpu();
    engine.updateItems(ids);
    const updated = cpu();
    engine.makeBibliography();
    return {
      start: started - began,
      apart: updated - started,
      print: cpu() - updated,
    };
  });
  const best = (step) => Math.min(...runs.map((run) => run[step]));
  return { start: best('start'), apart: best('apart'), print: best('print') };
}

/** How often works are printed until they are sorted and told apart: as they stand in a text, and as sort keys. */
function printings(processor, start, items) {
  const counts = { inText: 0, keys: 0 };
  const { getCite, getSortKeys } = processor;
  processor.getCite = function (...given) {
    counts.inText++;
    return getCite.apply(this, given);
  };
  processor.getSortKeys = function (...given) {
    counts.keys++;
    return getSortKeys.apply(this, given);
  };
  const engine = start();
  engine.sys.retrieveItem = (id) => items.get(id);
  engine.updateItems([...items.keys()]);
  Object.assign(processor, { getCite, getSortKeys });
  return { inText: counts.inText - counts.keys, keys: counts.keys };
}

/** @param {{ data: string, length: number }} options */
export async function listSteps({ data, length }) {
  const {
    CSL: ourCSL,
    createEngine,
    unpack,
    withoutSort,
  } = await loadInNode('tree.ts', { alone: true });
  // With a processor of its own: it would change the plain one, as ours is changed.
  const { toItem } = await loadInNode('compare.ts', { alone: true });
  const { styles, locales } = await readCsl();
  const works = readWorks(data)
    .map(toItem)
    .filter((item) => item.title && item.author);
  const items = new Map(
    Array.from({ length }, (_, at) => [
      `work-${at}`,
      { ...works[at % works.length], id: `work-${at}` },
    ]),
  );
  const { tree } = styles.get('apa');
  const retrieveLocale = (tag) => locales.has(tag) && unpack(locales.get(tag));
  const plain = () => new CSL.Engine({ retrieveLocale }, toXml(tree), 'en-US', true);
  // As engine.ts has it for lists that nobody cites in one place.
  const configured = () =>
    createEngine(unpack(withoutSort(tree, ['citation'])), 'en-US', retrieveLocale);
  return {
    length,
    works: works.length,
    plain: { ...steps(plain, items), printings: printings(CSL, plain, items) },
    ours: { ...steps(configured, items), printings: printings(ourCSL, configured, items) },
  };
}

const TITLES = {
  start: 'engine started',
  apart: 'sorted and told apart',
  print: 'printed as entries',
};

export function reportListSteps({ length, works, plain, ours }) {
  const sum = ({ start, apart, print }) => start + apart + print;
  const line = (title, our, their) =>
    `  ${title.padEnd(36)} ${our.toFixed(1).padStart(7)} ms   plain ${their.toFixed(1).padStart(7)} ms   ${(their / our).toFixed(1).padStart(5)} times as fast`;
  const part = (time) => Math.round((time / sum(ours)) * 100);
  // Every work has to be printed once as it stands in a text, to see which look the same, and as its sort key.
  const { inText, keys } = ours.printings;
  const least = ours.start + (ours.apart * (length + keys)) / (inText + keys) + ours.print;
  return [
    `where a list of ${length} goes (${works} different works, APA, processor time in Node, the engine alone)`,
    ...Object.entries(TITLES).map(([step, title]) => line(title, ours[step], plain[step])),
    line('all of it', sum(ours), sum(plain)),
    `  printed to be told apart: ours ${inText} times, plain ${plain.printings.inText}; sort keys ${keys}`,
    `  with every work printed once for each purpose it would be ${least.toFixed(0)} ms, ${(sum(plain) / least).toFixed(1)} times as fast as plain: the limit of the engine`,
    `  of ours, ${part(ours.apart)} % is telling works apart, ${part(ours.print)} % printing each once`,
  ].join('\n');
}
