/** A page may be as large as it likes: reading it takes no more time than its size asks for. */
import { expect, test } from 'vitest';
import { readPage } from '../../utils/read-page';
import { page } from './story/fixtures';

const URL = 'https://pond.example/2026/toads';

const SENTENCE =
  'Toads that live by the road begin to call an hour earlier than those in the woods, which the team put down to the lamps. ';

/** What pages repeat; `#` is another number each time. */
const PIECES = {
  paragraphs: `<p>${SENTENCE}</p>`,
  'short lines': '<div>Toads #</div>',
  'short paragraphs': '<span>s#</span><p>n#</p>',
  'paragraphs that are a name': '<p><i>Ada Quill</i></p>',
  'words in elements of their own': '<span>toad#</span> ',
  links: '<a href="/toads/#">Toads number #</a> ',
  'links to papers': '<a href="https://doi.org/10.5555/toad.#">Toad #</a> ',
  'identifiers in prose': '<p>As told in doi:10.5555/toad.# before.</p>',
  'items of a list of references':
    '<li id="r#">Quill, A. (2019). On toads #. <i>Journal of Ponds</i>, #, 1–9. https://doi.org/10.5555/toad.#</li>',
  headings: `<h2 id="toad-#">Toads #</h2><p>${SENTENCE}</p>`,
  cards:
    '<div class="card"><a href="/other/#"><img src="/#.png" alt=""><h3>Other news #</h3></a></div>',
  figures:
    '<figure><img src="/#.png" alt="Toad #"><figcaption>Toad #. Photo: Ada Quill</figcaption></figure>',
  bylines: '<p class="byline">By <a rel="author" href="/people/#">Ada Quill</a></p>',
  times: '<time datetime="2026-05-03">3 May 2026</time>',
  forms: '<form class="newsletter"><label for="f#">Mail</label><input id="f#" name="email"></form>',
  'closed panels': `<button aria-controls="p#">More #</button><div id="p#" hidden><p>${SENTENCE}</p></div>`,
  'boxes with telling names': `<div class="related-box promo"><p>${SENTENCE}</p></div>`,
  notes: '<p>Toads call<sup><a href="#n#">#</a></sup>.</p><p id="n#">A note on toads.</p>',
  quotations: `<blockquote><p>${SENTENCE}</p></blockquote>`,
  'rows of a table': '<table><tr><th>Toads</th><td>#</td></tr></table>',
  formulas: '<p>With <math><mi>x</mi><mo>=</mo><mn>#</mn></math> toads.</p>',
  code: '<pre><code>toad(#)</code></pre>',
  'meta tags':
    '<meta name="citation_author" content="Quill, Ada #"><meta property="og:image" content="/#.png">',
  'structured data':
    '<script type="application/ld+json">{"@type":"Person","name":"Ada Quill #","url":"/people/#"}</script>',
  embeds: '<iframe src="https://video.example/#"></iframe>',
  comments: `<div class="comment"><p class="author">toad#</p><p>${SENTENCE}</p></div>`,
} as const;

const FEW = 300;
const TIMES = 4;
const MOST_GROWTH = 9;
const AT_ONCE_MS = 100;

function took(html: string, count: number): number {
  const pieces = Array.from({ length: count }, (_, at) => html.replaceAll('#', String(at)));
  const document = page(
    `<html lang="en"><head><title>Toads</title></head><body><main><article><h1>Toads</h1>${`<p>${SENTENCE}</p>`.repeat(4)}${pieces.join('')}</article></main></body></html>`,
  );
  const start = performance.now();
  readPage(document, URL);
  return performance.now() - start;
}

const best = (html: string, count: number) =>
  Math.min(...Array.from({ length: 3 }, () => took(html, count)));

test.each(Object.entries(PIECES))('a page of many %s', (_, html) => {
  const long = best(html, FEW * TIMES);
  if (long < AT_ONCE_MS) return;
  // Looked at again where it seems to grow too fast: another program may have taken the machine meanwhile.
  let growth = long / best(html, FEW);
  for (let looks = 1; looks < 3 && growth >= MOST_GROWTH; looks++)
    growth = best(html, FEW * TIMES) / best(html, FEW);
  expect(growth).toBeLessThan(MOST_GROWTH);
});
