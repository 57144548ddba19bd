/** Reads the command line of `inspect`. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `npm run --silent inspect -- [--manifest FILE.jsonl | FILE.html[.gz] --url URL]
    [--lookup] [--api NAME=ORIGIN ...] [--cite STYLE] [--trace]

  --manifest  rows {"file", "url"}, with paths relative to the manifest
  --lookup    resolve the reported paper, or match the clues
  --api       ask this origin instead of the service's own (crossref=http://127.0.0.1:9000);
              once one is given, services without one are not asked at all
  --cite      add the citation of the paper, or of the story where no paper is known
  --trace     add which stage took which line of text out, and what spoke for and against each work`;

/**
 * {rows: [{file, path, url}], lookup, origins: {NAME: ORIGIN}, cite, trace}, or {help: true}, or {problem}
 * in words. `file` is as given, `path` is where it is.
 */
export async function readArguments(args) {
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        url: { type: 'string' },
        lookup: { type: 'boolean', default: false },
        api: { type: 'string', multiple: true, default: [] },
        cite: { type: 'string' },
        trace: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { problem: error.message };
  }
  if (values.help) return { help: true };
  const origins = {};
  for (const pair of values.api) {
    const [, name, origin] = /^([\w-]+)=(https?:\/\/\S+)$/.exec(pair) ?? [];
    if (!name) return { problem: `--api wants NAME=ORIGIN, not "${pair}"` };
    origins[name] = origin.replace(/\/$/, '');
  }
  const { lookup, cite, trace } = values;
  const rest = { lookup, origins, cite, trace };
  if (values.manifest !== undefined) return { ...(await readManifest(values.manifest)), ...rest };
  const [file, ...more] = positionals;
  if (!file || more.length > 0) return { problem: 'Give one page, or a --manifest.' };
  if (!values.url) return { problem: 'Give the --url the page was read at.' };
  return { rows: [{ file, path: resolve(file), url: values.url }], ...rest };
}

async function readManifest(path) {
  let lines;
  try {
    lines = (await readFile(path, 'utf8')).split('\n');
  } catch (error) {
    return { problem: `The manifest cannot be read: ${error.message}` };
  }
  const folder = dirname(path);
  const rows = lines.flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const { file, url } = JSON.parse(line);
      return [{ file, path: resolve(folder, file), url }];
    } catch {
      return [{ file: null, url: null, problem: `not a manifest row: ${line.slice(0, 100)}` }];
    }
  });
  return { rows };
}
