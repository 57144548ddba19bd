/** The reader's highlights on the story's own page: painted where their words stand, and the page left as it was. */
import { afterEach, expect, it, vi } from 'vitest';
import {
  handHighlights,
  paintHighlights,
  takeHighlights,
} from '../../../utils/browser/injected/painted-highlights';
import { describe as selectorsOf } from '../../../utils/library/anchor';
import { makeHighlight } from '../../../utils/library/highlight';

const TEXT =
  'Moss that lived through a drought passes the memory on. Its spores germinate later than those of moss that never was dry.';
const mark = (words: string, color: 'yellow' | 'blue' = 'yellow') => {
  const start = TEXT.indexOf(words);
  const selectors = selectorsOf(TEXT, { start, end: start + words.length });
  return makeHighlight('https://news.example/moss', selectors, color, new Date(0));
};
const PAGE =
  '<nav>Home</nav><script>"Moss that lived"</script><p hidden="">passes the memory on</p><main><p style="margin-top:3000px">Moss that lived through a <b>drought</b> passes the memory on. Its spores germinate later than those of moss that never was dry.</p></main>';
const painted = (name: string) =>
  [...(CSS.highlights.get(`paper-trail-${name}`) ?? [])].map((range) => String(range));

afterEach(() => {
  document.body.innerHTML = '';
  CSS.highlights.clear();
  scrollTo(0, 0);
});

it('are painted over the words, among whatever else the page has, and come into sight', async () => {
  document.body.innerHTML = PAGE;
  const shown = paintHighlights([
    mark('drought passes the memory on'),
    mark('germinate later', 'blue'),
  ]);
  expect(shown).toBe(2);
  expect(painted('yellow')).toEqual(['drought passes the memory on']);
  expect(painted('blue')).toEqual(['germinate later']);
  expect(document.body.innerHTML).toBe(PAGE);
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(500));
});

it('are none where the page has changed', () => {
  document.body.innerHTML = '<p>Lichen is another matter.</p>';
  expect(paintHighlights([mark('germinate later')])).toBe(0);
});

it('are handed over once', () => {
  const all = [mark('germinate later')];
  handHighlights(all);
  expect(takeHighlights()).toEqual(all);
  expect(takeHighlights()).toEqual([]);
});
