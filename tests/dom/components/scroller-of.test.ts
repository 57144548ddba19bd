/** What is scrolled to bring a passage into view. */
import { afterEach, expect, it } from 'vitest';
import { scrollerOf } from '../../../components/controls/hooks/scroller-of';
import '../../../components/story/StoryBody.css';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function passageIn(html: string): Node {
  document.body.innerHTML = html;
  const passage = document.querySelector('.passage')?.firstChild;
  if (!passage) throw new Error('no passage');
  return passage;
}

it('is the page, though its body is given a scroll bar', () => {
  const passage = passageIn('<p class="passage">Moss</p><div style="height: 300vh"></div>');
  document.body.style.overflowY = 'auto';
  expect(scrollerOf(passage)).toBe(document.scrollingElement);
});

it('is the box around the story, also before the story fills it', () => {
  const passage = passageIn(
    '<main style="overflow-y: auto; height: 50vh"><p class="passage">Moss</p></main>',
  );
  expect(scrollerOf(passage)).toBe(document.querySelector('main'));
});

it.each(['pre', 'table'])('is not a %s, which scrolls sideways', (tag) => {
  const inner = tag === 'table' ? '<tr><td class="passage">Moss</td></tr>' : 'Moss';
  const passage = passageIn(
    `<div class="story-body__text"><${tag} class="${tag === 'pre' ? 'passage' : ''}">${inner}</${tag}></div>`,
  );
  expect(scrollerOf(passage)).toBe(document.scrollingElement);
});
