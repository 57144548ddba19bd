/** Reads the manifest of labelled pages. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages with their labels; `half` splits them by outlet, so that rules made on one are checked on the other. */
export function loadPages(folder) {
  const records = recordsOf(folder);
  return readFileSync(resolve(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line);
      return {
        slug: row.slug,
        kind: row.kind,
        lang: row.lang ?? '',
        outlet: row.outlet ?? '',
        finding: row.finding,
        url: row.url,
        primary: primaryOf(row).map((doi) => doi.toLowerCase()),
        /** Null where the folder has no records at all. */
        recordOf: records.size === 0 ? null : (key) => records.get(key) ?? null,
        records: row.papers.flatMap(({ doi }) => records.get(doi?.toLowerCase()) ?? []),
        papers: row.papers
          .filter(({ doi }) => doi)
          .map(({ doi, role }) => ({ doi: doi.toLowerCase(), role })),
        named: Array.isArray(row.mentions) ? row.mentions : [],
        half:
          createHash('sha1')
            .update(row.outlet ?? row.slug)
            .digest()[0] %
            2 ===
          0
            ? 'a'
            : 'b',
        read: () => {
          const bytes = readFileSync(resolve(folder, row.file));
          return row.file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
        },
      };
    });
}

/** What a finder should give as reported: listed by itself, or by the role of each paper. */
const primaryOf = ({ primary_dois: listed, papers }) =>
  listed ?? papers.flatMap(({ doi, role }) => (doi && role === 'primary' ? [doi] : []));

/** Records of the works on the pages by their DOI and the other numbers they have, where the folder holds them. */
function recordsOf(folder) {
  const works = readJson(resolve(folder, 'works.json')) ?? [];
  // Days on which articles were first online, which their records may lack.
  const online = readJson(resolve(folder, 'online-dates.json')) ?? {};
  return new Map(
    works.flatMap((work) => {
      const doi = work.DOI.toLowerCase();
      const day = online[doi]?.split('-').map(Number);
      const record = day
        ? { ...work, extra: { 'published-online': { 'date-parts': [day] }, ...work.extra } }
        : work;
      return [...numbersOf(work), doi].map((key) => [key, record]);
    }),
  );
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const numbersOf = ({ extra = {} }) =>
  [...(extra['alternative-id'] ?? []), extra.PMID, extra.PMCID]
    .filter((number) => number !== undefined)
    .map((number) => plainNumber(String(number)));

/** A work's DOI and what else it may be read as; of one without a DOI, that of the record with one of its numbers. */
export function doisOf({ doi, alternatives, ids }, { recordOf }) {
  if (doi !== null) return [doi, ...alternatives];
  return Object.values(ids ?? {}).flatMap(
    (number) => recordOf?.(plainNumber(String(number)))?.DOI.toLowerCase() ?? [],
  );
}

/** A publisher's number without its punctuation, as pages and records write it differently. */
const plainNumber = (number) => number.replace(/[^\dA-Z]/gi, '').toUpperCase();
