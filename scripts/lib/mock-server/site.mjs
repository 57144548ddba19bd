/** The invented news site that the stand-in serves: tests/fixtures/site, and a PDF. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fromRoot } from '../paths.mjs';

export const SITE_HOST = 'news.example';
export const SAMPLE_STORY = `https://${SITE_HOST}/seagrass-hush`;

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The smallest file that browsers open as a PDF: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

export function answerSite({ url, extraPages }) {
  const { pathname } = url;
  const ok = (type, body) => ({ status: 200, headers: { 'content-type': type }, body });
  if (pathname in extraPages) return ok('text/html', extraPages[pathname]);
  if (pathname.endsWith('.pdf')) return ok('application/pdf', PDF);
  const name = /^\/[\w-]+(\.\w+)?$/.test(pathname) ? pathname.slice(1) : '';
  const file = fromRoot(`tests/fixtures/site/${extname(name) ? name : `${name}.html`}`);
  if (name && existsSync(file)) return ok(TYPES[extname(file)] ?? 'text/plain', readFileSync(file));
  return {
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<title>Not found</title>',
  };
}
