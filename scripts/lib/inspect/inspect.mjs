/** Reads every page, two at a time, and prints the lines in the order asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { gunzipSync } from 'node:zlib';
import { BUILT } from '../paths.mjs';
import { bundle } from './bundle.mjs';
import { openLookup } from './lookup.mjs';
import { openPageReader } from './page-reader.mjs';

/** Two cores read two pages; more only wait for each other. */
const AT_ONCE = 2;

/** `rows`, `lookup`, `origins`, `cite` and `trace` as arguments.mjs gives them. */
export async function inspect({ rows, lookup, origins, cite, trace, executablePath }) {
  const count = Math.min(AT_ONCE, rows.length);
  const readers = await openPageReader(executablePath, count, await pageScript(trace));
  const complete = lookup || cite ? await openLookup({ lookup, origins, cite }) : async () => ({});
  const lines = rows.map(() => Promise.withResolvers());
  let next = 0;
  const work = async (reader) => {
    while (next < rows.length) {
      const index = next++;
      lines[index].resolve(await inspectRow(rows[index], reader, complete));
    }
  };
  const working = Promise.all(readers.tabs.map(work));
  for (const { promise } of lines) await print(await promise);
  await working;
  await readers.close();
}

/** The built content script, or one that besides tells what each stage did. */
async function pageScript(trace) {
  if (!trace) return readFile(join(BUILT.chrome, 'story.js'), 'utf8');
  const source = await readFile(await bundle('traced-page', 'paperTrail'), 'utf8');
  return `${source}\npaperTrail.readTraced();`;
}

async function inspectRow({ file, path, url, problem }, reader, complete) {
  if (problem) return { file, url, error: problem };
  try {
    const read = await reader.read(await readPage(path), url);
    const { story, mentions, clues, ms, trace } = read;
    const line = { file, url, ms, story, mentions, clues, ...(trace && { trace }) };
    try {
      return { ...line, ...(await complete(line)) };
    } catch (error) {
      return { ...line, error: inWords(error) };
    }
  } catch (error) {
    return { file, url, error: inWords(error) };
  }
}

const inWords = (error) => (error instanceof Error ? error.message : String(error));

async function readPage(path) {
  const bytes = await readFile(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}

/** Waits for the pipe, so that no line is lost when the process ends. */
const print = (line) =>
  new Promise((resolve) => stdout.write(`${JSON.stringify(line)}\n`, () => resolve()));
