/** Reads the manifest of labelled pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages with their labels; `half` splits them by outlet, so that rules made on one are checked on the other. */
export function loadPages(folder) {
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
        primary: row.primary_dois.map((doi) => doi.toLowerCase()),
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
        read: () => gunzipSync(readFileSync(resolve(folder, row.file))),
      };
    });
}
