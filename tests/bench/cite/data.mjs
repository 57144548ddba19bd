/** What the benchmark measures with: real records beside the project, and the styles as they are packed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLocales, readStyles } from '../../../scripts/styles.mjs';

/** Crossref's answers, one JSON file a work (`api/crossref-works` of the data folder). */
export function readWorks(data) {
  const folder = join(data, 'api', 'crossref-works');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { message } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return message?.DOI ? [message] : [];
    });
}

/** Styles and locales by id, and as the engine asks for them. */
export async function readCsl() {
  const styles = await readStyles();
  const locales = readLocales();
  const source = {
    style: async (id) => styles.get(id)?.tree ?? Promise.reject(new Error(`No style ${id}`)),
    locale: async (tag) => locales.get(tag),
  };
  return { styles, locales, source };
}

/** Every n-th, so that a part of a list stands for the whole. */
export const sample = (list, count) =>
  list.filter(
    (_, at) =>
      Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length) ||
      at === 0,
  );
