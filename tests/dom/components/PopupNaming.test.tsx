/** Naming and picking works in the popup: the field, the press and what comes of it are in sight. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import {
  control,
  find,
  makeMention,
  makeReport,
  makeStory,
  PAPER,
  problems,
  stage,
  waitForWords,
} from './stage';

const story = makeStory({
  html: '<p>Moss that lived through a drought passes the memory on.</p>'.repeat(40),
});
const SIZES = [
  ['two columns', 760, 600],
  ['one column', 400, 600],
] as const;

/** Whole within the window, and within the box that it scrolls in. */
function isInSight(one: Element): boolean {
  const { top, bottom, left } = one.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return false;
  return one.contains(document.elementFromPoint(left + 3, bottom - 3));
}

describe.each(SIZES)('in %s', (_, width, height) => {
  it('the field for a paper’s name and what is found are in sight', async () => {
    await page.viewport(width, height);
    const report = makeReport({ story, mentions: [] });
    const lookUpPaper = vi.fn(async () => succeed(PAPER));
    const { root } = stage(<PopupApp />, {
      services: { readPage: async () => succeed(report), lookUpPaper },
    });
    await userEvent.click(await find('[data-part="name-it"]'));
    const field = await find<HTMLTextAreaElement>('[data-part="name-field"]');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    expect(isInSight(field)).toBe(true);
    await userEvent.fill(field, '10.5555/moss.2024.17');
    expect(await problems(root)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    const take = await find('[data-part="take-named"]');
    await vi.waitFor(() => expect(isInSight(take)).toBe(true));
    // And there is a way back.
    await userEvent.click(await find('[data-part="name-it"]'));
    expect(document.querySelector('[data-part="name-field"]')).toBeNull();
  });

  it('of several papers those to pick from, and what can be done with them, are in sight', async () => {
    await page.viewport(width, height);
    const mentions = [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
      makeMention({
        doi: `10.5555/mussel.${n}`,
        url: `https://doi.org/10.5555/mussel.${n}`,
        role: n === 1 ? 'reported' : 'reference',
        stated: {
          title: `Tidal memory in the mussels of the northern coasts, part ${n}`,
          journal: null,
          authors: [],
          year: 2024,
        },
      }),
    );
    const { root } = stage(<PopupApp />, {
      services: { readPage: async () => succeed(makeReport({ story, mentions })) },
    });
    await waitForWords('7 other papers named here');
    const others = await find('[data-part="other-papers"]');
    await userEvent.click(others.querySelector('summary') as HTMLElement);
    await userEvent.click(await find('[data-part="pick-several"]'));
    const box = await find<HTMLInputElement>('.pick-works__row input');
    await userEvent.click(box);
    expect(isInSight(box)).toBe(true);
    const add = await find('[data-part="add-works"]');
    expect(isInSight(add)).toBe(true);
    await userEvent.click(add);
    await waitForWords('1 paper is in your library.');
    const said = await control('Undo');
    await vi.waitFor(() => expect(isInSight(said)).toBe(true));
    expect(await problems(root)).toEqual([]);
  });
});
