/** What the built extension has to load: for the popup's first paint, and for its first citation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const packed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** A script and all that it imports before it runs. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g))
    withImports(join(dirname(file), path), found);
  return found;
}

const sum = (files) => [...files].reduce((total, file) => total + packed(file), 0);

/** The popup's page, and the paths of the scripts that it runs before its first paint. */
function readPopup(output) {
  const page = readFileSync(join(output, 'popup.html'), 'utf8');
  const scripts = new Set();
  for (const [, path] of page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g))
    withImports(join(output, path), scripts);
  return { page, scripts };
}

/**
 * Style sheets of the popup's page, and those that come with what its first scripts load.
 * @param {string} output the folder of the built extension
 */
export function popupStyles(output) {
  const { page, scripts } = readPopup(output);
  const texts = [page, ...[...scripts].map((file) => readFileSync(file, 'utf8'))];
  const paths = texts.flatMap((text) => text.match(/assets\/[\w~-]+\.css/g) ?? []);
  return [...new Set(paths)].map((path) => readFileSync(join(output, path), 'utf8'));
}

/** @param {string} output the folder of the built extension */
export function bytes(output) {
  if (!existsSync(join(output, 'popup.html'))) return null;
  const { scripts } = readPopup(output);
  const built = readdirSync(output, { recursive: true }).map((path) => join(output, String(path)));
  // The first style and its language are part of the worker's script.
  const parts = built.filter((path) => /^worker-[\w-]+\.js$/.test(basename(path)));
  const citing = new Set(parts.flatMap((path) => [...withImports(path)]));
  return { paint: sum(scripts), citation: sum(citing) };
}
