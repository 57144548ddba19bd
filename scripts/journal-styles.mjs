/**
 * `npx node scripts/journal-styles.mjs FOLDER`: writes the table of journals whose style is another one
 * (scripts/lib/csl/journal-styles.tsv) anew from FOLDER, a checkout of
 * https://github.com/citation-style-language/styles. No npm package carries these "dependent" styles.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeEntities } from '../utils/text/html-entities.ts';
import { JOURNALS } from './lib/csl/journals.mjs';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npx node scripts/journal-styles.mjs FOLDER');

/** One file's row; the files are generated, all in one form. */
function read(file) {
  const xml = readFileSync(join(folder, 'dependent', file), 'utf8');
  const links = xml.match(/<link\b[^>]*>/g) ?? [];
  const parent = links.find((link) => link.includes('independent-parent'));
  const title = /<title>([^<]*)<\/title>/.exec(xml)?.[1];
  const style = /href="https?:\/\/www\.zotero\.org\/styles\/([^"]+)"/.exec(parent ?? '')?.[1];
  if (!title || !style) throw new Error(`${file} names no title or no parent`);
  const lang = /<style\b[^>]*default-locale="([^"]*)"/.exec(xml)?.[1] ?? '';
  return { style, row: [basename(file, '.csl'), decodeEntities(title).trim(), lang] };
}

const byParent = new Map();
for (const file of readdirSync(join(folder, 'dependent')).sort()) {
  if (!file.endsWith('.csl')) continue;
  const { style, row } = read(file);
  byParent.set(style, [...(byParent.get(style) ?? []), row]);
}
const lines = [...byParent]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .flatMap(([style, rows]) => [`=${style}`, ...rows.map(line)]);
writeFileSync(JOURNALS, `${lines.join('\n')}\n`);

/** American English is what nine in ten have: it goes without saying. */
function line([id, title, lang]) {
  return (lang === 'en-US' ? [id, title] : [id, title, lang || '-']).join('\t');
}
