/** The stored pages that the popup is looked at on, and a stand-in for their sites and for the services. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_SERVICES } from '../../../scripts/lib/mock-server/other-services.mjs';
import { startMockServer } from '../../../scripts/lib/mock-server/server.mjs';
import { messageOf } from '../papers/fit/mentions.mjs';
import { readPage } from '../reader/browser.mjs';

const SEED = {
  slug: 'seed',
  file: 'seed/escort-service.html',
  url: 'https://bioengineer.org/escort-service/',
};

/** Every page of `outlets/dev`, and of `corpus/dev` the research news. */
export function listPages(data) {
  return [
    ...rowsOf(data, 'outlets'),
    ...rowsOf(data, 'corpus').filter(({ kind }) => kind === 'research-news'),
  ];
}

/** The first story that anybody saw here, and the one of the corpus with the most bytes. */
export async function listTimedPages(data) {
  const news = rowsOf(data, 'corpus').filter(({ kind }) => /news/.test(kind));
  const sizes = await Promise.all(news.map(async ({ file }) => (await readPage(file)).length));
  const largest = news[sizes.indexOf(Math.max(...sizes))];
  return [
    { ...SEED, file: join(data, SEED.file) },
    { ...largest, slug: 'largest' },
  ];
}

function rowsOf(data, set) {
  const folder = join(data, set, 'dev');
  return readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ slug, file, url, kind }) => ({ slug, kind, url, file: join(folder, file) }));
}

/** Serves the pages under their own addresses, a picture wherever one is asked for, and the records that are known. */
export async function servePages(pages, data) {
  const stored = new Map();
  for (const { url, file } of pages) stored.set(addressOf(new URL(url)), await readPage(file));
  const answer = ({ request, url }) => {
    const body = stored.get(addressOf(url));
    if (body) return { status: 200, headers: { 'content-type': 'text/html' }, body };
    if (request.headers['sec-fetch-dest'] === 'image')
      return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: PICTURE };
    return { status: 404, headers: {}, body: '' };
  };
  return startMockServer({
    extraHosts: { ...OTHER_SERVICES, 'api.crossref.org': answerCrossref(recordsOf(data)) },
    elsewhere: answer,
  });
}

const addressOf = ({ host, pathname, search }) => `${host}${pathname}${search}`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#8fb0a9"/><circle cx="820" cy="300" r="140" fill="#f2e3b3"/><path d="M0 800 400 420l260 240 200-150 340 290z" fill="#4d7a70"/></svg>';

function recordsOf(data) {
  const files = ['outlets/dev/works.json', 'match/works.json'].map((file) => join(data, file));
  const works = files.filter(existsSync).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
  return new Map(works.map((work) => [work.DOI.toLowerCase(), work]));
}

const CORS = { 'access-control-allow-origin': '*' };

function answerCrossref(records) {
  return ({ url }, mode) => {
    if (mode === 'down') return null;
    const [, path] = /^\/(?:v1\/)?works\/(.+)$/.exec(url.pathname) ?? [];
    const record = path && records.get(decodeURIComponent(path).toLowerCase());
    const message = path ? record && messageOf(record) : { items: [] };
    if (!message) return { status: 404, headers: CORS, body: 'Resource not found.' };
    return {
      status: 200,
      headers: { 'content-type': 'application/json', ...CORS },
      body: JSON.stringify({ status: 'ok', message }),
    };
  };
}
