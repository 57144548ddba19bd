/**
 * Judges each labelled page by tables that have not learned from its outlet, or from its language. The second
 * table learns from the first one's judgements of pages that it had not learned from either.
 */
import { crossings } from './folds.mjs';
import { mentionsOf } from './mentions.mjs';
import { fitPageTable, isWanted, judgedOnPage, oddsOf } from './page-table.mjs';
import { fitRecordTable, recordedInSearch, recordedOnPage } from './record-table.mjs';

/**
 * What came out for one reading of one page.
 * @typedef {object} Outcome
 * @property {import('./read-pages.mjs').Reading} reading
 * @property {Judgement} alone from the page alone
 * @property {Judgement | null} recorded with records; null where there are none for its folder
 */

/**
 * @typedef {object} Judgement
 * @property {string[]} given DOIs of the works that are reported
 * @property {boolean} unnamed whether one without a DOI is
 * @property {{ confidence: number, isRight: boolean }[]} said of each work
 */

/**
 * @param {{ readings: import('./read-pages.mjs').Reading[], searches: object[], records: object }} data
 * @param {(page: object) => string} keyOf what pages have to share to be held back together
 * @param {number} count of folds at most
 * @returns {{ outcomes: Outcome[], recorded: object[] }} in the order of the readings; `recorded` is what a table of
 * records learns from
 */
export function validate({ readings, searches, records }, keyOf, count) {
  const key = ({ page }) => keyOf(page);
  const judged = new Map();
  for (const { learned, judged: held } of crossings(readings, key, count)) {
    const table = fitPageTable(learned);
    for (const reading of held)
      judged.set(reading, judgedOnPage(reading, oddsOf(reading, table), records.PAGE_GAP));
  }
  const withRecords = readings
    .filter(({ page }) => page.recordOf)
    .map((reading) => {
      const mentions = mentionsOf(reading, judged.get(reading));
      return {
        reading,
        mentions,
        page: reading.page,
        recorded: recordedOnPage(reading, mentions, records),
      };
    });
  const searched = searches.map((search) => ({
    page: search.page,
    recorded: recordedInSearch(search),
  }));
  const verdicts = new Map();
  for (const { learned, judged: held } of crossings([...withRecords, ...searched], key, count)) {
    const pages = held.filter(({ reading }) => reading);
    if (pages.length === 0) continue;
    const table = fitRecordTable(learned.flatMap(({ recorded }) => recorded));
    for (const { reading, mentions } of pages)
      verdicts.set(reading, records.judgeNamed(reading, mentions, table));
  }
  return {
    outcomes: readings.map((reading) => ({
      reading,
      alone: onPage(reading, judged.get(reading)),
      recorded: verdicts.has(reading) ? byRecords(reading, verdicts.get(reading)) : null,
    })),
    recorded: [...withRecords, ...searched].flatMap(({ recorded }) => recorded),
  };
}

function onPage({ page }, judged) {
  const reported = judged.filter(({ isReported }) => isReported).map(({ work }) => work);
  return {
    ...givenBy(reported.map(({ doi }) => doi)),
    said: judged
      .filter(({ work }) => work.doi !== null)
      .map(({ work, prior }) => ({ confidence: prior, isRight: isWanted(work, page) })),
  };
}

function byRecords({ page }, verdicts) {
  const reported = verdicts.filter(({ role }) => role === 'reported');
  return {
    ...givenBy(reported.map(({ doi }) => doi)),
    said: verdicts
      .filter(({ doi }) => doi !== null)
      .map(({ doi, named, confidence }) => ({
        confidence,
        isRight: page.primary.includes(doi) || isWanted(named, page),
      })),
  };
}

const givenBy = (dois) => ({
  given: [...new Set(dois.filter((doi) => doi !== null))],
  unnamed: dois.includes(null),
});
