import { describe, expect, test } from 'vitest';
import { extractStory } from '../../../utils/story/extract';
import { storyAround } from './fixtures';

const URL = 'https://pond.example/2024/story';

function shown(body: string, head = ''): { element: HTMLElement; text: string } {
  const story = extractStory(storyAround(body, head), URL);
  const element = document.createElement('div');
  element.innerHTML = story.html;
  return { element, text: story.text };
}

describe('the body of a story', () => {
  test('keeps a sentence in a box of its own that links the paper', () => {
    const { text } = shown(
      '<div class="card"><p>The work appeared in <a href="https://doi.org/10.5555/pond">Ponds and Puddles</a>.</p></div>',
    );
    expect(text).toContain('The work appeared in Ponds and Puddles.');
  });

  test.each([
    ['a share bar', '<div class="shareBar"><a href="#">Share on Chirp</a></div>', 'Share on Chirp'],
    [
      'a newsletter box',
      '<section class="newsletter-signup"><p>Get our letter every week</p></section>',
      'Get our letter',
    ],
    [
      'a teaser',
      '<p>Read more: <a href="/other">Frogs that sing at noon</a></p>',
      'Frogs that sing',
    ],
    [
      'a German teaser',
      '<p>Lesen Sie auch: <a href="/other">Frösche am Mittag</a></p>',
      'Frösche am Mittag',
    ],
    [
      'a Japanese list of teasers',
      '<h3>関連記事</h3><ul><li><a href="/a">池の話</a></li><li><a href="/b">蛙の話</a></li></ul>',
      '池の話',
    ],
    [
      'comments',
      '<div id="comments"><p>I do not believe a word of this story about the pond, said one reader.</p></div>',
      'I do not believe',
    ],
    ['a copyright line', '<p>© 2024 Pond Post. All rights reserved.</p>', 'Pond Post'],
    [
      'words for screen readers in controls',
      '<span class="sr-only">Skip to the next part</span>',
      'Skip to',
    ],
  ])('leaves out %s', (_name, markup, words) => {
    expect(shown(markup).text).not.toContain(words);
  });

  test.each([
    [
      'a post quoted from a network',
      '<div class="social-media-embed"><blockquote class="chirp-post"><p>I have measured this pond myself and it was never that deep, not in any year.</p>A. Reader</blockquote></div>',
      'never that deep',
    ],
    [
      'a last paragraph of long links with words of its own',
      `<p>The pond had been measured before by the people of <a href="/a">${'the long and venerable Institute of Ponds and of Puddles '.repeat(8)}</a> but nobody wrote the numbers down then, which is why it took the village so long to see that it was sinking</p>`,
      'nobody wrote the numbers down',
    ],
  ])('keeps %s', (_name, markup, words) => {
    expect(shown(markup).text).toContain(words);
  });

  test('has no blank lines for breaks that stand between its blocks, and keeps those within', () => {
    const { element } = shown(
      '<br><br><p>The pond was deep,<br>and colder than anyone had thought, they said.</p><br>',
    );
    expect(element.querySelectorAll('br')).toHaveLength(1);
    expect(element.querySelector('br')?.parentElement?.textContent).toContain('The pond was deep');
  });

  test('takes the source beside a caption into the caption', () => {
    const { element, text } = shown(
      '<figure><img src="/pond.jpg" width="600" height="400"><span><figcaption>The pond.</figcaption><cite>Pond Survey</cite></span></figure><p>After the picture the story goes on for one more sentence, as stories do.</p>',
    );
    expect(text).not.toContain('Pond Survey');
    expect(element.querySelector('figcaption')?.textContent).toContain('Pond Survey');
  });

  test.each([
    [
      'what stands elsewhere on the site',
      '<h3>Elsewhere on Pond News</h3><ul><li><a href="/x">Frogs that sing at noon</a></li></ul>',
      'Frogs that sing',
    ],
    [
      'words about browsers',
      '<p>This page is best viewed in a browser with styles.</p>',
      'best viewed',
    ],
  ])('leaves out %s', (_name, markup, words) => {
    expect(shown(markup).text).not.toContain(words);
  });

  test('keeps a list of links that a sentence announces', () => {
    const { text } = shown(
      '<p>The team compared its ponds with those of three others, which are:</p><ul><li><a href="/a">Alder pond</a></li><li><a href="/b">Birch pond</a></li></ul><p>None of them was colder than the first, and none of them was as deep as it was.</p>',
    );
    expect(text).toContain('Alder pond');
  });

  test('keeps a list of literature with several entries', () => {
    const entries = [1, 2, 3, 4].map(
      (n) => `<p>Roe ${n}. A paper. Ponds ${n} (2020). doi:10.5555/p${n}</p>`,
    );
    expect(shown(`<h3>References</h3>${entries.join('')}`).text).toContain('10.5555/p3');
  });

  test('shows lazy pictures at a size that makes sense, with their captions', () => {
    const { element, text } = shown(
      '<figure><img src="data:image/gif;base64,R0lGOD" data-srcset="/s.jpg 400w, /m.jpg 1600w, /l.jpg 5000w" alt="Pond"><figcaption>The pond. Photo: A. Quill</figcaption></figure><p>After the picture the story goes on for one more sentence, as stories do.</p>',
    );
    expect(element.querySelector('figure img')?.getAttribute('src')).toBe(
      'https://pond.example/m.jpg',
    );
    expect(element.querySelector('figcaption')?.textContent).toContain('A. Quill');
    expect(text).not.toContain('A. Quill');
  });

  test('turns an embedded video into a link with its picture', () => {
    const { element } = shown(
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The pond in spring"></iframe><p>After the film the story goes on for one more sentence, as stories do.</p>',
    );
    expect(element.querySelector('iframe')).toBeNull();
    expect(
      element.querySelector('a[href="https://www.youtube.com/watch?v=abcdefghijk"]'),
    ).not.toBeNull();
  });

  test('keeps formulas, code and tables', () => {
    const { element } = shown(
      '<p>It grows as <math><msup><mi>x</mi><mn>2</mn></msup></math> does, and that is that.</p><pre><code>x = 2\n  y = 3</code></pre><table><tr><th>Pond</th><th>Depth</th></tr><tr><td>Alder</td><td>3 m</td></tr><tr><td>Birch</td><td>5 m</td></tr></table><p>And so the story comes to its end, with one last sentence about the ponds.</p>',
    );
    expect(element.querySelector('math msup')).not.toBeNull();
    expect(element.querySelector('pre code')?.textContent).toContain('\n  y');
    expect(element.querySelectorAll('td')).toHaveLength(4);
  });
});
