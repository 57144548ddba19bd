/** The invented news site that the stand-in serves: tests/fixtures/site, and PDFs of several kinds. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fromRoot } from '../paths.mjs';
import { makePdf, PROTECTED, paperPdf, scannedPdf, storyPdf } from './pdf.mjs';

export const SITE_HOST = 'news.example';
export const SAMPLE_STORY = `https://${SITE_HOST}/seagrass-hush`;

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The paper of the sample story, of which the stand-ins of the services have the record. */
const PAPER = {
  doi: '10.5555/cel.2026.0417',
  title: 'Seagrass canopies attenuate low-frequency sound and guide the settlement of larval fish',
  authors: 'Ines Tadesse, Runa Vahlström, Marie-Louise Achterberg',
};

/** By the end of the address; all others are the paper. */
const PDFS = {
  '/story.pdf': () =>
    storyPdf({
      date: 'March 5, 2026',
      reference: `Tadesse I. et al. ${PAPER.title}. Coastal Ecology Letters (2026). DOI: ${PAPER.doi}`,
    }),
  '/scan.pdf': scannedPdf,
  '/protected.pdf': () => makePdf({ pages: [{}], trailer: PROTECTED }),
  '/untold.pdf': () => paperPdf({ ...PAPER, doi: null }),
  '/large.pdf': () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200 * 1024 * 1024)]),
};

export function answerSite({ url, extraPages }) {
  const { pathname } = url;
  const ok = (type, body) => ({ status: 200, headers: { 'content-type': type }, body });
  if (pathname in extraPages) return ok('text/html', extraPages[pathname]);
  if (/\.pdf$|\/pdf\//.test(pathname)) {
    const make = PDFS[pathname] ?? (() => paperPdf(PAPER));
    return ok('application/pdf', Buffer.from(make()));
  }
  const name = /^\/[\w-]+(\.\w+)?$/.test(pathname) ? pathname.slice(1) : '';
  const file = fromRoot(`tests/fixtures/site/${extname(name) ? name : `${name}.html`}`);
  if (name && existsSync(file)) return ok(TYPES[extname(file)] ?? 'text/plain', readFileSync(file));
  return {
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<title>Not found</title>',
  };
}
