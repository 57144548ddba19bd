/**
 * How well the field understands and finds what readers paste: `npm run bench -- named [--data DIR] [--verbose]`.
 * `DIR` holds `inputs.json`, a list of {name, input, expect: [{kind, id} or {kind: 'reference', doi}]} labelled before
 * anything reads them, and `works.json` for a stand-in of Crossref's search. References are searched twice, the second
 * time with their work taken out of the index: nothing may be taken for it then.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const given = (name) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};
const data = resolve(given('data') ?? resolve(root, '../shared/cases/named'));
const standIn = resolve(
  given('stand-in') ?? resolve(root, '../shared/tools/crossref-stand-in.mjs'),
);
const [inputs, works] = ['inputs.json', 'works.json'].map((name) => resolve(data, name));
const lacking = [inputs, works, standIn].find((file) => !existsSync(file));
if (lacking) {
  console.error(`No ${lacking}. Give the inputs' folder with --data.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'paper-trail-named-'));
const util = (name) => JSON.stringify(join(root, 'utils', name));
writeFileSync(
  join(folder, 'named.ts'),
  `export { readNamed } from ${util('papers/named/read-named.ts')};
export { findNamed, idOfNamed } from ${util('scholarly/named/find-named.ts')};
export { holdsRecords, namedRecord } from ${util('library/import/named-record.ts')};
export { readWorks } from ${util('library/import/read-works.ts')};
export { lookUpPaper } from ${util('scholarly/lookup/lookup.ts')};
export { matchPaper } from ${util('scholarly/match/match.ts')};
export { createClient } from ${util('scholarly/http/client.ts')};
export { SERVICES } from ${util('scholarly/http/endpoints.ts')};`,
);
await build({
  configFile: false,
  root: folder,
  logLevel: 'error',
  build: {
    lib: {
      entry: join(folder, 'named.ts'),
      formats: ['es'],
      name: 'bench',
      fileName: () => 'named.mjs',
    },
    outDir: join(folder, 'out'),
    minify: false,
  },
});
const named = await import(pathToFileURL(join(folder, 'out', 'named.mjs')).href);
named.SERVICES.crossref.pace = 0;

const { serve } = await import(pathToFileURL(standIn).href);
const { server, port, stats } = await serve(JSON.parse(readFileSync(works, 'utf8')));
const options = {
  fetch,
  origins: { crossref: `http://127.0.0.1:${port}` },
  services: ['crossref'],
};
options.client = named.createClient(options);
const asking = {
  lookUp: (workId, alternatives) => named.lookUpPaper(workId, { ...options, alternatives }),
  searched: ['Crossref'],
  search: (clues, reference, query) =>
    named.matchPaper(clues, {
      ...options,
      query,
      story: { title: null, text: reference, publishedTime: null },
    }),
};

/** Which identifier was read, in the words of the labels. */
function readingOf({ work, reference }) {
  if (!work) return reference === null ? null : { kind: 'reference' };
  const { doi, ids } = work;
  if (ids.arxiv) return { kind: 'arxiv', id: ids.arxiv };
  if (doi) return { kind: 'doi', id: doi };
  const [kind, id] = [
    ['isbn', ids.ISBN],
    ['pmid', ids.PMID],
    ['pmcid', ids.PMCID],
    ['pii', ids.pii],
  ].find(([, value]) => value) ?? ['other', JSON.stringify(ids)];
  return { kind, id };
}

const rows = JSON.parse(readFileSync(inputs, 'utf8'));
const count = {
  understood: 0,
  references: 0,
  unknown: 0,
  found: 0,
  offered: 0,
  wrong: 0,
  takenWithout: 0,
};
for (const { name, input, expect } of rows) {
  const works = named.holdsRecords(input)
    ? (await named.readWorks(input)).works.map(({ item }) => named.namedRecord(item))
    : named.readNamed(input);
  const readings = works.map(readingOf);
  const asked = readings.filter((one) => one !== null);
  const understood =
    asked.length === expect.length &&
    asked.every(
      (one, at) => one.kind === expect[at].kind && (one.id ?? null) === (expect[at].id ?? null),
    );
  if (understood) count.understood++;
  else
    console.log(
      `not as labelled: ${name}\n  read ${JSON.stringify(readings)}\n  for  ${JSON.stringify(expect)}`,
    );
  if (!understood) continue;
  for (const [at, work] of works.filter((_, place) => readings[place] !== null).entries()) {
    const { kind, doi } = expect[at];
    if (kind !== 'reference') continue;
    if (doi) count.references++;
    else count.unknown++;
    stats.hidden.clear();
    const finding = await named.findNamed(work, asking);
    const [taken, offered] = [
      finding.kind === 'found' ? finding.paper.doi : null,
      finding.kind === 'several' ? finding.candidates.map((one) => one.doi) : [],
    ];
    if (taken && taken === doi) count.found++;
    else if (taken) count.wrong++;
    else if (offered.includes(doi)) count.offered++;
    if (taken !== doi || process.argv.includes('--verbose'))
      console.log(
        `${name}: ${finding.kind} ${taken ?? JSON.stringify(finding.kind === 'several' ? finding.candidates.map((one) => [one.doi, one.confidence]) : (finding.failure ?? ''))}, is ${doi}`,
      );
    if (doi) stats.hidden.add(doi.toLowerCase());
    const without = await named.findNamed(work, asking);
    if (without.kind === 'found') {
      count.takenWithout++;
      console.log(`${name}: without its work, ${without.paper.doi} is taken`);
    }
  }
}
server.close();
server.closeAllConnections?.();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${rows.length} inputs, understood as labelled: ${count.understood}
${count.references} references: found ${count.found}, offered ${count.offered}; of these and ${count.unknown} to works that are none, another work is taken for ${count.wrong}, and with their works out of the index for ${count.takenWithout}`);
