/** Serves built pages and packed styles to a browser on this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { packStyles } from '../../../scripts/styles.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/** @returns {Promise<{ origin: string, close: () => void }>} */
export async function serve(folder, styleIds) {
  const packed = new Map();
  for (const { relativeDest, absoluteSrc } of await packStyles(styleIds))
    packed.set(`/${relativeDest}`, absoluteSrc);
  const server = createServer(async ({ url = '/' }, answer) => {
    const path = new URL(url, 'http://localhost').pathname;
    const body =
      path === '/'
        ? '<!doctype html><title>Bench</title>'
        : await readFile(packed.get(path) ?? join(folder, path)).catch(() => null);
    const type = path === '/' ? 'text/html' : (TYPES[extname(path)] ?? 'text/plain');
    answer.writeHead(body === null ? 404 : 200, { 'content-type': type });
    answer.end(body ?? '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
