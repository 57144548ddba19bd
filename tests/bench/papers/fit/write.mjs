/** Writes the two tables of weights as the modules that the extension reads. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPORTED_FROM } from './means.mjs';

const root = resolve(import.meta.dirname, '../../../..');

/**
 * @param {Record<string, number>} page
 * @param {Record<string, number>} record
 */
export function writeTables(page, record) {
  writeFileSync(join(root, 'utils/papers/data/weights.ts'), pageModule(page));
  writeFileSync(join(root, 'utils/scholarly/match/data/weights.ts'), recordModule(record));
}

export const pageModule = (table) => `/**
 * How much each sign of a page speaks for a work being the one that the story reports, in log-odds. Made by
 * \`npm run bench -- papers --fit\`: a logistic regression on labelled pages, each read as it is, without its class
 * names, without its words and without either, drawn towards the means in tests/bench/papers/fit/means.mjs. Not to
 * be edited by hand. None of the signs knows of a site.
 */
export const WEIGHTS: { bias: number; [sign: string]: number } = {
${entries(table)}
};

/** From these log-odds on a work counts as reported. */
export const REPORTED_FROM = ${REPORTED_FROM};
`;

export const recordModule = (table) => `/**
 * What each sign of a record is worth, in log-odds, and what the page's own word beside it ("page") or its lack
 * ("searched"). Made by \`npm run bench -- papers --fit\`: a logistic regression on works that labelled pages name
 * and works that searches for labelled stories find, drawn towards the means in tests/bench/papers/fit/means.mjs.
 * Not to be edited by hand.
 */
export const WEIGHTS: { bias: number; page: number; searched: number; [sign: string]: number } = {
${entries(table)}
};
`;

const entries = (table) =>
  Object.entries(table)
    .map(([name, weight]) => `  ${key(name)}: ${rounded(weight)},`)
    .join('\n');

const key = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`);

/** Two decimals; "-0" is 0. */
const rounded = (weight) => Number(weight.toFixed(2)) + 0;
