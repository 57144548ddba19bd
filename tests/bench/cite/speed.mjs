/** Measures in Chromium: the first citation, the next one, a change of its style, and a list of a thousand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePages, loadInNode } from './bundle.mjs';
import { readCsl, readWorks } from './data.mjs';
import { makeExtension, openExtension } from './extension.mjs';
import { toXml } from './xml.mjs';

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** One fresh browser, so that nothing is compiled or cached: milliseconds by what was done. */
async function round(folder, side, { items, xml, list }) {
  const { page, close } = await openExtension(folder);
  try {
    const call = (items, style) =>
      page.evaluate(
        (items, style, xml) => globalThis.paperTrailBench.cite(items, style, xml),
        items,
        style,
        xml[style] ?? null,
      );
    const first = await page.evaluate(
      async (script, items) => {
        const started = performance.now();
        await import(script);
        await globalThis.paperTrailBench.cite(items, 'apa', null);
        return performance.now() - started;
      },
      `/page-${side}.js`,
      [items[0]],
    );
    const result = { first, next: await call([items[1]], 'apa'), styles: {}, others: {} };
    // The reader reads the first citation before asking for another style.
    await new Promise((look) => setTimeout(look, 3000));
    for (const style of Object.keys(xml)) result.styles[style] = await call([items[1]], style);
    for (const style of Object.keys(xml)) result.others[style] = await call([items[2]], style);
    if (list) result.list = await call(list, 'apa');
    return result;
  } finally {
    await close();
  }
}

/** The engine started while the page was still being read: what is left to wait for at the click. */
async function warmRound(folder, items) {
  const { page, close } = await openExtension(folder);
  try {
    await page.evaluate(async () => {
      await import('/page-ours.js');
      await globalThis.paperTrailBench.warm('apa');
    });
    await new Promise((wait) => setTimeout(wait, 3000));
    return await page.evaluate(
      (items) => globalThis.paperTrailBench.cite(items, 'apa'),
      [items[0]],
    );
  } finally {
    await close();
  }
}

export async function speed({ data, rounds, length, bundled }) {
  const folder = await mkdtemp(join(tmpdir(), 'paper-trail-bench-'));
  await bundlePages(folder, ['page-plain', 'page-ours']);
  const { toItem } = await loadInNode('compare.ts');
  const { styles } = await readCsl();
  const works = readWorks(data)
    .map(toItem)
    .filter((item) => item.title && item.author);
  const list = Array.from({ length }, (_, at) => ({
    ...works[at % works.length],
    id: `work-${at}`,
  }));
  const others = bundled.filter((id) => id !== 'apa').slice(0, 6);
  const xml = Object.fromEntries(others.map((id) => [id, toXml(styles.get(id).tree)]));
  await makeExtension(folder, bundled);
  try {
    const sides = { plain: [], ours: [] };
    const warm = [];
    for (let at = 0; at < rounds; at++) {
      for (const side of ['plain', 'ours']) {
        const last = at === rounds - 1;
        sides[side].push(
          await round(folder, side, { items: works, xml, list: last ? list : null }),
        );
      }
      warm.push(await warmRound(folder, works));
    }
    return { sides, warm, length };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What has to be reached: so many times as fast as plain citation-js, or within so many milliseconds. */
const mark = (reached) => (reached ? 'pass' : 'FAIL');

export function reportSpeed({ sides: { plain, ours }, warm, length }) {
  const line = (title, theirs, our, goal = {}) => {
    const times = theirs / our;
    const wanted = [
      ...(goal.times ? [`${mark(times >= goal.times)} (at least ${goal.times} times)`] : []),
      ...(goal.within ? [`${mark(our < goal.within)} (under ${goal.within} ms)`] : []),
    ];
    return `  ${title.padEnd(36)} ${our.toFixed(1).padStart(7)} ms   plain ${theirs.toFixed(1).padStart(7)} ms   ${times.toFixed(1).padStart(5)} times as fast   ${wanted.join(', ')}`.trimEnd();
  };
  const by = (rounds, read) => median(rounds.map(read));
  const first = by(plain, (round) => round.first);
  const styles = ({ styles: changed }) => median(Object.values(changed));
  const others = ({ others: changed }) => median(Object.values(changed));
  const lists = [plain, ours].map((rounds) => rounds.find(({ list }) => list)?.list);
  const ourFirst = by(ours, (round) => round.first);
  return [
    `speed in an extension's page in Chromium, median of ${ours.length} fresh browsers (ours: text, rich text and in-text; plain: rich text only)`,
    line('first citation, cold, APA', first, ourFirst, { times: 10 }),
    line('first citation, engine warmed', first, median(warm), { within: 50 }),
    line(
      'next citation, APA',
      by(plain, (round) => round.next),
      by(ours, (round) => round.next),
    ),
    line('another style for the same work', by(plain, styles), by(ours, styles), { times: 5 }),
    line('another work in another style', by(plain, others), by(ours, others)),
    ...(lists[0]
      ? [line(`${length} works, APA, in the worker`, lists[0], lists[1], { times: 2 })]
      : []),
  ].join('\n');
}
