/** Counts where our text is not plain citation-js's: bundled styles over all records, all styles over a few. */
import { loadInNode } from './bundle.mjs';
import { readCsl, readWorks, sample } from './data.mjs';
import { toXml } from './xml.mjs';

const hasBibliography = (tree) => tree.c.some((child) => child.n === 'bibliography');

/** Ours and plain citation-js side by side, what they read, and the counts of nothing compared yet. */
async function prepare(data) {
  const { compareStyle, compareList, toItem, unlabelled, withoutPageLabels } =
    await loadInNode('compare.ts');
  const plain = await loadInNode('plain.ts', { alone: true });
  const { styles, locales, source } = await readCsl();
  for (const [tag, locale] of locales) plain.addLocale(tag, toXml(locale));
  const addStyle = (id, tree) => {
    plain.addStyle(id, toXml(tree));
    plain.addStyle(unlabelled(id), toXml(withoutPageLabels(tree)));
  };
  const works = readWorks(data).map(toItem);
  const total = {
    styles: 0,
    compared: 0,
    differences: [],
    links: 0,
    faults: 0,
    withoutBibliography: 0,
  };
  return { addStyle, compareStyle, compareList, plain, styles, source, works, total };
}

/**
 * The styles with `ids`, or those from the `from`th until the `until`th of all, over `records` records.
 *
 * @param {{ data: string, records: number, ids?: readonly string[], from?: number, until?: number }} options
 */
export async function identity({ data, records, ids, from, until }) {
  const { addStyle, compareStyle, plain, styles, source, works, total } = await prepare(data);
  const items = sample(works, Math.min(records, works.length));
  for (const id of ids ?? [...styles.keys()].slice(from, until)) {
    const { tree } = styles.get(id);
    if (!hasBibliography(tree)) {
      total.withoutBibliography++;
      continue;
    }
    addStyle(id, tree);
    const { compared, differences, links, faults } = await compareStyle(items, id, source, plain);
    total.styles++;
    total.compared += compared;
    total.differences.push(...differences);
    total.links += links;
    total.faults += faults;
  }
  return total;
}

/**
 * Lists of all records in the styles with `ids`: every third is there twice, so that letters behind years and
 * further names are needed to tell works apart.
 *
 * @param {{ data: string, ids: readonly string[] }} options
 */
export async function listIdentity({ data, ids }) {
  const { addStyle, compareList, plain, styles, source, works, total } = await prepare(data);
  const items = [...works, ...works.filter((_, at) => at % 3 === 0)];
  for (const id of ids) {
    addStyle(id, styles.get(id).tree);
    const difference = await compareList(items, id, source, plain);
    total.styles++;
    total.compared += items.length;
    if (difference) total.differences.push(difference);
  }
  return total;
}

export const mergeIdentity = (turns) =>
  turns.reduce((sum, turn) => ({
    styles: sum.styles + turn.styles,
    compared: sum.compared + turn.compared,
    differences: [...sum.differences, ...turn.differences],
    links: sum.links + turn.links,
    faults: sum.faults + turn.faults,
    withoutBibliography: sum.withoutBibliography + turn.withoutBibliography,
  }));

export function reportIdentity(
  title,
  { styles, compared, differences, links, faults, withoutBibliography },
) {
  const lines = differences
    .slice(0, 20)
    .map(
      ({ style, doi, ours, plain }) => `  ${style} ${doi}\n    ours:  ${ours}\n    plain: ${plain}`,
    );
  const instead = [
    links ? `, ${links} are links on purpose, where the style prints nothing` : '',
    faults ? `, ${faults} are without faults of plain citation-js` : '',
  ].join('');
  const note = withoutBibliography ? `, ${withoutBibliography} styles have footnotes only` : '';
  return [
    `${title}: ${compared} references in ${styles} styles, ${differences.length} differ from plain citation-js${instead}${note}   ${differences.length === 0 ? 'pass' : 'FAIL'}`,
    ...lines,
  ].join('\n');
}
