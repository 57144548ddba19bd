import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { page, storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';

describe('a page that holds no article', () => {
  test.each([
    ['an empty document', new DOMParser().parseFromString('', 'text/html')],
    [
      'a feed',
      new DOMParser().parseFromString(
        '<rss><channel><title>Feed</title></channel></rss>',
        'text/xml',
      ),
    ],
    ['broken XML', new DOMParser().parseFromString('<a><b></a>', 'text/xml')],
    [
      'a drawing',
      new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
    ['plain text of a few words', page('<pre>only a few words</pre>')],
    ['a document without any element', document.implementation.createDocument(null, null)],
  ])('%s is told apart and breaks nothing', (_name, read) => {
    const story = extractStory(read, URL);
    expect(story.isArticle).toBe(false);
    expect(story.html).toBe('');
    expect(story.text).toBe('');
  });

  test('an error page is not taken for a story', () => {
    const words = 'We looked everywhere and could not find what you asked for. '.repeat(8);
    const read = page(
      `<html><head><title>404 Page not found</title></head><body><p>${words}</p></body></html>`,
    );
    expect(extractStory(read, URL).isArticle).toBe(false);
  });
});

describe('a very large page', () => {
  test('is read without a long wait', () => {
    const paragraph = `<p>${'The pond was deeper than anyone had thought, and colder too. '.repeat(20)}</p>`;
    const read = storyAround(paragraph.repeat(8000));
    const start = performance.now();
    const story = extractStory(read, URL);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(story.isArticle).toBe(true);
    expect(story.text).toContain('deeper than anyone');
  }, 60_000);

  test('nested deeper than a call stack goes does not throw', () => {
    const deep = `${'<div>'.repeat(5000)}<p>At the bottom of it all.</p>${'</div>'.repeat(5000)}`;
    expect(() => extractStory(storyAround(deep), URL)).not.toThrow();
  });
});
