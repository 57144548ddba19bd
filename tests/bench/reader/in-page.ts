/** Runs in the page: our extraction and plain Readability on the same document, timed alike. */
import { Readability } from '@mozilla/readability';
import { extractStory } from '../../../utils/story/extract';
import { readingText } from '../../../utils/story/text';

const timed = <T>(work: () => T): { value: T; ms: number } => {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
};

function plain() {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return article;
}

/** Both results for the page at hand; `rounds` runs each, in turn, the quickest time counts. */
export function measure(url: string, rounds: number) {
  const before = document.documentElement?.outerHTML.length ?? 0;
  const plainMs: number[] = [];
  const oursMs: number[] = [];
  let article: ReturnType<typeof plain> = null;
  let story: ReturnType<typeof extractStory> | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const one = timed(plain);
    const two = timed(() => extractStory(document, url));
    article = one.value;
    story = two.value;
    plainMs.push(one.ms);
    oursMs.push(two.ms);
  }
  const parsed = new DOMParser().parseFromString(article?.content ?? '', 'text/html');
  // Plain Readability knows no captions: to it they are paragraphs like any other.
  for (const caption of parsed.querySelectorAll('figcaption')) {
    const paragraph = parsed.createElement('p');
    paragraph.append(...caption.childNodes);
    caption.replaceWith(paragraph);
  }
  return {
    plain: {
      text: readingText(parsed.body),
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      publishedTime: article?.publishedTime ?? null,
      ms: Math.min(...plainMs),
    },
    story,
    ms: Math.min(...oursMs),
    firstMs: { plain: plainMs[0], ours: oursMs[0] },
    changed: (document.documentElement?.outerHTML.length ?? 0) !== before,
  };
}
