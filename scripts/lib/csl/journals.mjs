/** The journals that are cited in the style of another: "Nature Biotechnology" in that of Nature. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Made by scripts/journal-styles.mjs of the CSL style repository as of February 2023 (CC BY-SA 3.0). A line
 * `=style` is followed by its journals: id, title and, unless it is en-US, language (`-`: none).
 */
export const JOURNALS = fileURLToPath(new URL('./journal-styles.tsv', import.meta.url));

/** @returns {Map<string, [id: string, title: string, lang: string | null][]>} by the style they follow */
export function readJournals() {
  const found = new Map();
  let rows = [];
  for (const line of readFileSync(JOURNALS, 'utf8').trimEnd().split('\n')) {
    if (line.startsWith('=')) {
      rows = [];
      found.set(line.slice(1), rows);
    } else {
      const [id, title, lang = 'en-US'] = line.split('\t');
      rows.push([id, title, lang === '-' ? null : lang]);
    }
  }
  return found;
}
