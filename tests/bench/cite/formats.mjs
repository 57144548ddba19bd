/** What the export formats keep of real records: Crossref's and DataCite's answers, read as the extension reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadInNode } from './bundle.mjs';
import { readWorks } from './data.mjs';

/** The JSON answers of one service; some of the recorded ones are no JSON. */
const answers = (data, service) =>
  readdirSync(join(data, 'api', service))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = readFileSync(join(data, 'api', service, name), 'utf8');
      return text.startsWith('{') ? JSON.parse(text) : [];
    });

/** @param {{ data: string }} options */
export async function formats({ data }) {
  const { fromDatacite, readFormats } = await loadInNode('formats.ts');
  const { toItem } = await loadInNode('compare.ts');
  const lists = answers(data, 'crossref-lists').flatMap(({ message }) => message?.items ?? []);
  const works = [...readWorks(data), ...lists.filter((work) => work.DOI && work.type)];
  const items = [
    ...works.map(toItem),
    ...answers(data, 'datacite').flatMap((body) => fromDatacite(body) ?? []),
  ];
  return readFormats([...new Map(items.map((item) => [item.id, item])).values()]);
}

/** @param {import('./formats').FormatReport[]} reports */
export function reportFormats(reports) {
  return reports
    .flatMap(({ format, by, works, losses }) => [
      `${format.padEnd(10)} read by ${by.padEnd(24)} ${works} works, ${losses.length} fields differ   ${losses.length === 0 ? 'pass' : 'FAIL'}`,
      ...losses
        .slice(0, 10)
        .map(
          ({ field, doi, said, read }) => `  ${doi} ${field}\n    said: ${said}\n    read: ${read}`,
        ),
    ])
    .join('\n');
}
