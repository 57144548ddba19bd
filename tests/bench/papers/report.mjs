/** Counts and prints what came out. */
import { writeFileSync } from 'node:fs';
import { count, percent } from './metrics.mjs';

function line(name, rows) {
  const sum = count(rows);
  return `${name.padEnd(34)} ${String(rows.length).padStart(5)}  ${percent(sum.right, sum.given)}  ${percent(sum.found, sum.wanted)}  ${String(sum.falsePages).padStart(3)}/${sum.without}`;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function report(results, large, { verbose, json }) {
  const ours = results.map(({ page, found }) => {
    const reported = found.mentions.filter(({ role }) => role === 'reported');
    return {
      page,
      given: [...new Set(reported.flatMap(({ doi }) => doi ?? []))],
      unnamed: reported.some(({ doi }) => doi === null),
      found,
    };
  });
  console.log(`\n${'reported paper'.padEnd(34)} pages  prec.  recall  false papers`);
  console.log(line('Paper Trail', ours));
  for (const name of Object.keys(results[0]?.peers ?? {})) {
    console.log(
      line(
        name,
        results.map(({ page, peers }) => ({ page, given: peers[name], unnamed: false })),
      ),
    );
  }
  for (const [title, key] of [
    ['by half', 'half'],
    ['by kind of outlet', 'kind'],
    ['by finding', 'finding'],
    ['by language', 'lang'],
  ]) {
    console.log(`\n${title}`);
    for (const value of [...new Set(ours.map(({ page }) => page[key]))].sort()) {
      console.log(
        line(
          `  ${value}`,
          ours.filter(({ page }) => page[key] === value),
        ),
      );
    }
  }
  anyPaper(ours);
  clues(ours, verbose);
  reliability(ours);
  speed(results, large);
  if (verbose) mistakes(ours);
  if (json)
    writeFileSync(
      json,
      JSON.stringify(
        results.map(({ page, ...rest }) => ({ slug: page.slug, half: page.half, ...rest })),
        null,
        1,
      ),
    );
}

function anyPaper(ours) {
  let wanted = 0;
  let found = 0;
  for (const {
    page,
    found: { mentions },
  } of ours) {
    const dois = new Set(mentions.flatMap(({ doi, alternatives }) => [doi, ...alternatives]));
    for (const { doi } of page.papers) {
      wanted++;
      if (dois.has(doi)) found++;
    }
  }
  console.log(`\nany labelled paper among the mentions: ${percent(found, wanted)} of ${wanted}`);
}

function reliability(ours) {
  console.log('\nconfidence of what is given as reported');
  for (const [from, until] of [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.7, 0.8],
    [0.6, 0.7],
    [0, 0.6],
  ]) {
    const inside = ours.flatMap(({ page, found }) =>
      found.mentions
        .filter(
          ({ role, doi, confidence }) =>
            role === 'reported' && doi !== null && confidence >= from && confidence < until,
        )
        .map(({ doi }) => page.primary.includes(doi)),
    );
    console.log(
      `  ${from.toFixed(1)} and more: ${String(inside.length).padStart(4)} given, ${percent(inside.filter(Boolean).length, inside.length)} right`,
    );
  }
}

function mistakes(ours) {
  console.log('\nmistakes');
  for (const { page, given, found } of ours) {
    const missed = page.primary.filter((doi) => !given.includes(doi));
    const wrong = found.mentions.filter(
      ({ role, doi }) =>
        role === 'reported' &&
        !page.primary.includes(doi ?? '') &&
        (doi !== null || page.finding === 'no-primary-paper'),
    );
    if (missed.length === 0 && wrong.length === 0) continue;
    console.log(`- ${page.half} ${page.slug} (${page.kind}, ${page.finding})`);
    for (const doi of missed) {
      const seen = found.mentions.find((mention) => mention.doi === doi);
      console.log(
        `    missed ${doi}: ${seen ? `${seen.role} ${seen.confidence} ${seen.evidence[0].where} ${seen.evidence[0].text}` : 'not seen'}`,
      );
    }
    for (const { doi, url, confidence, evidence } of wrong)
      console.log(`    wrong ${doi ?? url} ${confidence} ${evidence[0].where} ${evidence[0].text}`);
  }
}

/** Ways in which the labels write a journal that the finder gives by its full name. */
const ALIASES = {
  pnas: 'proceedingsofthenationalacademyofsciences',
  publiclibraryofscienceone: 'plosone',
  cmaj: 'canadianmedicalassociationjournal',
};

function plain(name) {
  const letters = name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '');
  return ALIASES[letters] ?? letters;
}

/** On pages that name their paper without linking it: is the journal, is an author among the clues? */
function clues(ours, verbose) {
  const sum = { journals: 0, first: 0, any: 0, authors: 0, people: 0 };
  for (const { page, found } of ours) {
    if (!['mention-only', 'journal-link-only', 'citation-text-only'].includes(page.finding))
      continue;
    const journals = page.named.flatMap(({ journal }) => journal ?? []).map(plain);
    const given = found.clues.journals.map(({ value }) => plain(value));
    const same = (one) =>
      journals.some(
        (journal) =>
          one === journal ||
          (journal.length > 8 && one.includes(journal)) ||
          (one.length > 8 && journal.includes(one)),
      );
    if (journals.length > 0) {
      sum.journals++;
      if (given.slice(0, 1).some(same)) sum.first++;
      if (given.some(same)) sum.any++;
      else if (verbose)
        console.log(
          `  no journal: ${page.slug} wants ${journals} has ${found.clues.journals.map(({ value }) => value)}`,
        );
    }
    const authors = page.named
      .flatMap((named) => named.authors ?? [])
      .map((name) => name.split(' ').at(-1).toLowerCase());
    if (authors.length === 0) continue;
    sum.authors++;
    const people = found.clues.people.map(({ value }) => value.toLowerCase()).join('\n');
    if (authors.some((name) => people.includes(name))) sum.people++;
    else if (verbose)
      console.log(
        `  no author: ${page.slug} wants ${authors} has ${found.clues.people.map(({ value }) => value)}`,
      );
  }
  console.log(
    `\nclues on pages that only name their paper: journal among them ${percent(sum.any, sum.journals)}, first ${percent(sum.first, sum.journals)} of ${sum.journals}; an author ${percent(sum.people, sum.authors)} of ${sum.authors}`,
  );
}

/** The first run on a page compiles everything anew, as the extension does; the second shows the reading itself. */
function speed(results, large) {
  const line = (name, values) =>
    console.log(
      `  ${name.padEnd(28)} median ${quantile(values, 0.5).toFixed(1)}, 95th percentile ${quantile(values, 0.95).toFixed(1)}, most ${Math.max(...values).toFixed(1)}`,
    );
  console.log('\nmilliseconds a page');
  line(
    'mentions, on the clock',
    results.map(({ ms }) => ms),
  );
  line(
    'mentions, processor time',
    results.map(({ cpu }) => cpu),
  );
  line(
    'mentions again, on the clock',
    results.map(({ warm }) => warm),
  );
  line(
    'clues, on the clock',
    results.map(({ cluesMs }) => cluesMs),
  );
  line(
    'clues, processor time',
    results.map(({ cluesCpu }) => cluesCpu),
  );
  if (large)
    console.log(
      `  10 MB and 100,000 links: ${large.ms.toFixed(0)} on the clock, ${large.cpu.toFixed(0)} of processor time, note ${large.found.note}`,
    );
}
