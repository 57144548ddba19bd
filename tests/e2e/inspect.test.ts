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
import { answerCrossref } from '../../scripts/lib/mock-server/crossref.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { SAMPLE } from '../support/browser';

interface Trace {
  removed: { stage: string; lines: string[] }[];
  works: { doi: string; score: number; signs: { sign: string; weight: number; text: string }[] }[];
}

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

it('tells which stage took which line out, and what spoke for each work', async () => {
  const says = (what: string) =>
    `<p>${what} ${'The meadow takes the hum out of the water. '.repeat(8)}</p>`;
  writeFileSync(
    join(folder, 'traced.html'),
    `<!doctype html><html lang="en"><title>Seagrass hushes the sea</title><meta property="og:type" content="article">
    <nav><a href="/">Home of the news</a></nav><article><h1>Seagrass hushes the sea</h1>
    ${says('First.')}${says('Second.')}${says('Third.')}
    <div class="share-buttons"><a href="https://social.example/?u=1">Share this story</a></div>
    <p>A new study, <a href="https://doi.org/10.5555/hush.1">published in the Journal of Quiet</a>, says so.
    An earlier study was <a href="https://doi.org/10.5555/2009.hum">of ships</a>.</p>
    <p><strong>Media contact:</strong> Ada Berg, ada@uni.example</p></article>
    <footer><p>© News of the example</p></footer></html>`,
  );
  const [line] = await inspect(
    join(folder, 'traced.html'),
    ...['--url', 'https://news.example/2024/traced', '--trace'],
  );
  const { removed, works } = line.trace as Trace;
  const stageOf = (text: string) =>
    removed
      .filter(({ lines }) => lines.some((one) => one.includes(text)))
      .map(({ stage }) => stage);
  expect(removed.map(({ stage }) => stage)).toEqual([
    'content/visible-copy',
    'content/prepare',
    'content/main-content',
    'release',
    'cleanup',
    'sanitise',
  ]);
  expect(stageOf('Home of the news')).toHaveLength(1);
  expect(stageOf('Share this story')).toEqual(['content/prepare']);
  expect(stageOf('Media contact')).toEqual(['release']);
  expect(stageOf('The meadow takes')).toEqual([]);

  expect(works.map(({ doi }) => doi)).toEqual(['10.5555/hush.1', '10.5555/2009.hum']);
  const [paper, earlier] = works;
  expect(paper?.signs).toContainEqual({
    sign: 'words:published',
    weight: expect.any(Number),
    text: expect.stringContaining('A new study'),
  });
  expect(paper?.score).toBeGreaterThan(earlier?.score ?? 0);
});

it('says how it is used when it is used otherwise', async () => {
  await expect(inspect('one.html')).rejects.toMatchObject({ code: 2, stdout: '' });
});
