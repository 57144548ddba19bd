/** All styles over one article: numbers and DOIs that stand there twice, editors, and quotation marks. */
import { loadInNode } from './bundle.mjs';
import { readCsl } from './data.mjs';

/** @returns {Promise<import('./table').StyleRow[]>} a row for every style that makes lists of references */
export async function styleTable() {
  const { readStyle } = await loadInNode('table.ts');
  const { styles, source } = await readCsl();
  const rows = [];
  for (const [id, { tree }] of styles) {
    if (tree.c.some(({ n }) => n === 'bibliography')) rows.push(await readStyle(id, tree, source));
  }
  return rows.filter((row) => row !== null);
}

/** @param {import('./table').StyleRow[]} rows */
export function reportTable(rows) {
  const line = (what, faulty, print) => [
    `  ${what.padEnd(44)} ${String(faulty.length).padStart(5)}`,
    ...faulty.slice(0, 8).map((row) => `    ${row.id}: ${print(row)}`),
  ];
  const text = (row) => row.text;
  const doubled = rows.filter(({ dois }) => dois > 1);
  return [
    `one journal article in ${rows.length} styles with a list of references`,
    ...line(
      'its number twice',
      rows.filter(({ numbers }) => numbers > 1),
      text,
    ),
    ...line(
      'its DOI twice, on purpose',
      doubled.filter(({ wantsBoth }) => wantsBoth),
      text,
    ),
    ...line(
      'its DOI twice, not on purpose',
      doubled.filter(({ wantsBoth }) => !wantsBoth),
      text,
    ),
    ...line(
      'its editor',
      rows.filter(({ editors }) => editors),
      text,
    ),
    ...line(
      'quotation marks of another language',
      rows.filter(({ quotes, wanted }) => quotes !== null && quotes !== wanted),
      ({ quotes, wanted }) => `${quotes}, not ${wanted}`,
    ),
  ].join('\n');
}
