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
        named: row.mentions ?? [],
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

/** Records of the works on the pages by their DOI and their publisher's number, where the folder holds them. */
function recordsOf(folder) {
  const file = resolve(folder, 'works.json');
  const works = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return new Map(
    works.flatMap((work) => [
      ...(work.extra?.['alternative-id'] ?? []).map((number) => [plainNumber(number), work]),
      [work.DOI.toLowerCase(), work],
    ]),
  );
}

/** A publisher's number without its punctuation, as pages and records write it differently. */
export const plainNumber = (number) => number.replace(/[^\dA-Z]/gi, '').toUpperCase();
