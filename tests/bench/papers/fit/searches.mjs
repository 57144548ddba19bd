/** Searches for the papers of stories that link none, among the works of an index that stands in for Crossref. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The stories of the benchmark `match`, as labelled pages. */
export function loadStories(folder) {
  return readFileSync(resolve(folder, 'dev/manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { file, url, doi } = JSON.parse(line);
      const read = () => readFileSync(resolve(folder, 'dev', file));
      return { url, outlet: '', lang: 'en', primary: [doi.toLowerCase()], records: [], read };
    });
}

/**
 * What is found for each reading of such a story.
 * @returns {Promise<{ page: object, found: { doi: string, signals: object }[] }[]>}
 */
export async function searchFor(readings, folder, records) {
  const works = JSON.parse(readFileSync(resolve(folder, 'works.json'), 'utf8'));
  const standIn = resolve(folder, '../tools/crossref-stand-in.mjs');
  const { serve } = await import(pathToFileURL(standIn).href);
  const { server, port } = await serve(
    works.map((work) => ({ ...work, date: `${work.date ?? ''}` })),
  );
  const ask = async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  const searches = [];
  try {
    for (const reading of readings)
      searches.push({ page: reading.page, found: await records.searchedSignals(reading, ask) });
  } finally {
    server.close();
    server.closeAllConnections?.();
  }
  return searches;
}
