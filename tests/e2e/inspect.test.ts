/** `npm run --silent inspect`: what the built content script says of stored pages, one line each, in order. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { answerCrossref } from '../../scripts/lib/stand-in/crossref.mjs';
import { SAMPLE } from '../support/browser';

let folder: string;
let crossref: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  crossref = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = answerCrossref({ request, url }, 'ok');
    response.writeHead(answer?.status ?? 500, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => crossref.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  crossref.close();
  rmSync(folder, { recursive: true, force: true });
});

async function inspect(...args: string[]) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [fromRoot('scripts/inspect.mjs'), ...args],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))),
  );

it('reads a manifest in its order, decodes as browsers do, and goes on after a page that fails', async () => {
  const pages: Record<string, Buffer> = {
    'undeclared.html': bytes('<title>Caf', 0xe9, ' Society</title><h1>Caf', 0xe9, ' Society</h1>'),
    'declared.html': bytes('<meta charset="shift_jis"><title>', 0x93, 0xfa, 0x96, 0x7b, '</title>'),
    // Stored without the header in which the server said that it is UTF-8.
    'utf-8.html': bytes('<title>池の話</title><h1>池の話</h1>'),
    'mislabelled.html': bytes('<meta charset="gb2312"><title>蛙の話</title>'),
    'moves.html': bytes(
      '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><title>It stays</title>',
      '<script>document.title = "Scripts ran"</script><img src="https://elsewhere.example/x.png">',
    ),
    'packed.html.gz': gzipSync('<title>Packed</title>'),
  };
  for (const [name, content] of Object.entries(pages)) writeFileSync(join(folder, name), content);
  const rows = [
    ...['undeclared.html', 'missing.html', 'declared.html', 'moves.html', 'packed.html.gz'],
    ...['utf-8.html', 'mislabelled.html'],
  ];
  const manifest = join(folder, 'manifest.jsonl');
  writeFileSync(
    manifest,
    rows.map((file) => JSON.stringify({ file, url: `https://news.example/${file}` })).join('\n'),
  );

  const lines = await inspect('--manifest', manifest);
  expect(lines.map(({ file }) => file)).toEqual(rows);
  expect(lines.map(({ story }) => story?.title)).toEqual([
    'Café Society',
    undefined,
    '日本',
    'It stays',
    'Packed',
    '池の話',
    '蛙の話',
  ]);
  expect(lines[1].error).toContain('ENOENT');
  expect(lines[3].story.url).toBe('https://news.example/moves.html');
  for (const { error, ms } of lines.filter((line) => !line.error)) {
    expect(error).toBeUndefined();
    expect(ms.total).toBeGreaterThanOrEqual(0);
  }
});

it('looks the paper up at the origin it is given, and cites it', async () => {
  const { port } = crossref.address() as AddressInfo;
  const [line] = await inspect(
    fromRoot('tests/fixtures/site/seagrass-hush.html'),
    ...['--url', 'https://news.example/seagrass-hush', '--lookup', '--cite', 'apa'],
    ...['--api', `crossref=http://127.0.0.1:${port}`],
  );
  expect(line.story.title).toBe(SAMPLE.title);
  expect(line.mentions[0]).toMatchObject({ doi: SAMPLE.doi, role: 'reported' });
  expect(line.paper.csl).toMatchObject({ DOI: SAMPLE.doi, title: SAMPLE.paper });
  expect(line.citation.text.trim()).toBe(SAMPLE.apa);
});

it('says how it is used when it is used otherwise', async () => {
  await expect(inspect('one.html')).rejects.toMatchObject({ code: 2, stdout: '' });
});
