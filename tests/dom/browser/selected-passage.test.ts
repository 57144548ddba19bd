/** What is selected on a page, as it is seen there. */
import { afterEach, expect, it } from 'vitest';
import { selectedPassage } from '../../../utils/browser/injected/selected-passage';

const place = document.createElement('div');
afterEach(() => place.remove());

function select(html: string) {
  place.innerHTML = html;
  document.body.append(place);
  const [from, to] = [place.querySelector('#from'), place.querySelector('#to')];
  const range = document.createRange();
  range.setStart(from?.firstChild ?? place, 0);
  range.setEnd(to ?? place, to?.childNodes.length ?? place.childNodes.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  return selectedPassage();
}

it('keeps paragraphs apart, and leaves out what the page hides', () => {
  expect(
    select(
      '<p id="from">Toads <b>keep</b> time.</p><p hidden>Not seen.</p><style>p{}</style><p id="to">So do newts.</p>',
    )?.words,
  ).toBe('Toads keep time.\nSo do newts.');
});

it('goes by the lines that styles make, not by elements', () => {
  expect(
    select(
      '<div id="from" style="display:inline">Toads keep</div><div style="display:inline"> time.</div><span id="to" style="display:block">So do newts.</span>',
    )?.words,
  ).toBe('Toads keep time.\nSo do newts.');
});

it('says which of the same words it is', () => {
  const { place: found } =
    select(
      '<p>In spring toads sing.</p><p>In autumn <i id="from">toads sing</i><span id="to"></span>.</p>',
    ) ?? {};
  expect(found).toEqual({ start: 'toads sing', end: null, prefix: 'In autumn', suffix: null });
});

it('is nothing where nothing is selected', () => {
  getSelection()?.removeAllRanges();
  expect(selectedPassage()).toBeNull();
});
