/** Reads labelled pages, validates the two tables on them, and fits them to all of them where that is wanted. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildProbe, loadRecords } from './bundle.mjs';
import { languageOf, outletOf } from './folds.mjs';
import { PAGE_MEANS, RECORD_MEANS } from './means.mjs';
import { fitPageTable } from './page-table.mjs';
import { printValidated } from './print.mjs';
import { readPages } from './read-pages.mjs';
import { fitRecordTable } from './record-table.mjs';
import { loadStories, searchFor } from './searches.mjs';
import { validate } from './validate.mjs';
import { writeTables } from './write.mjs';

/** Leaving out one outlet after the other takes long, and differs little from some of them at once. */
const OUTLET_FOLDS = 25;

/**
 * @param {object[]} pages of `loadPages`
 * @param {string} stories folder of the benchmark `match`
 */
export async function readAll(pages, stories) {
  const script = await buildProbe();
  const records = await loadRecords();
  const readings = await readPages(pages, script);
  const hasStories = existsSync(resolve(stories, 'dev/manifest.jsonl'));
  if (!hasStories) console.log(`no stories to search for at ${stories}: tables are fitted without`);
  const told = hasStories ? await readPages(loadStories(stories), script, ['plain']) : [];
  const searches = hasStories ? await searchFor(told, stories, records) : [];
  return { readings, searches, records };
}

/** Prints the figures that count. */
export function showValidated(data, { verbose }) {
  const { outcomes } = validate(data, outletOf, OUTLET_FOLDS);
  const byLanguage = validate(data, languageOf, Infinity).outcomes;
  printValidated(outcomes, byLanguage, { verbose });
}

/**
 * Writes both tables, learned from all pages.
 * @param {{ keep: boolean }} options whether they are drawn to the tables as they are, and not to the hand-set means:
 * then they keep what pages taught that are not at hand any more
 */
export function fitTables(data, { keep }) {
  const { recorded } = validate(data, outletOf, OUTLET_FOLDS);
  const present = keep ? data.records.PRESENT : { page: {}, record: {} };
  const page = fitPageTable(data.readings, PAGE_MEANS, present.page);
  const record = fitRecordTable(recorded, { ...RECORD_MEANS, ...present.record });
  writeTables(page, record);
  tellUnmet('page', page, PAGE_MEANS, data.readings.flatMap(signsOf));
  tellUnmet(
    'record',
    record,
    RECORD_MEANS,
    recorded.flatMap(({ signals }) => Object.keys(signals)),
  );
}

const signsOf = ({ works }) =>
  works.flatMap(({ features, places }) =>
    [features, ...places.map((place) => place.features)].flatMap(Object.keys),
  );

/** A sign that nothing shows keeps its mean, and may be gone from the code; a new one wants a mean. */
function tellUnmet(what, table, means, shown) {
  const met = new Set(['bias', ...shown]);
  const unmet = Object.keys(means).filter((name) => !met.has(name));
  const unmeant = Object.keys(table).filter((name) => !(name in means));
  console.log(`weights of the ${what}: ${Object.keys(table).length} signs`);
  if (unmet.length > 0) console.log(`  shown by no page, left at their means: ${unmet.join(', ')}`);
  if (unmeant.length > 0) console.log(`  without a mean, drawn to 0: ${unmeant.join(', ')}`);
}
