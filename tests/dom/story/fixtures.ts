/** Pages written for these tests, parsed as a browser would parse them. */
const pages = import.meta.glob<string>('../../fixtures/stories/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The page stored as tests/fixtures/stories/`name`.html. */
export function fixture(name: string): Document {
  const html = pages[`../../fixtures/stories/${name}.html`];
  if (html === undefined) throw new Error(`no fixture ${name}`);
  return page(html);
}

export const fixtureNames = Object.keys(pages).map((path) => path.replace(/^.*\/|\.html$/g, ''));

/** A page with an article of `body` among `count` plain paragraphs, enough to be one. */
export function storyAround(body: string, head = '', count = 5): Document {
  const filler = Array.from(
    { length: count },
    (_, i) =>
      `<p>Paragraph number ${i + 1} of this story tells, at some length, what the researchers found in the pond, why nobody had looked there before, and what they mean to do next year.</p>`,
  );
  return page(
    `<!doctype html><html lang="en"><head><title>A pond and its story</title>${head}</head><body><main><article><h1>A pond and its story</h1>${filler.join('')}${body}</article></main></body></html>`,
  );
}
