/** Little room: a sidebar as narrow as Firefox makes it, a full page at 320 pixels (WCAG 1.4.10). Nothing is cut. */
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CiteSection } from '../../../components/cite/CiteSection';
import { useCopy } from '../../../components/cite/use-copy';
import { useStory } from '../../../components/page/use-story';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { succeed } from '../../../utils/failure';
import {
  control,
  find,
  makeMention,
  makeReport,
  makeStory,
  PAPER,
  stage,
  waitForWords,
} from './stage';

const words = 'Moss that lived through a drought passes the memory on to its spores. '.repeat(6);
const story = makeStory({
  html: `<figure><img src="https://news.example/moss.svg" alt="Moss" width="1200" height="800"></figure><h2>Memory</h2><p>${words}</p><h2>Spores</h2><p>${words}</p>`,
});
const report = makeReport({
  story,
  mentions: [
    makeMention(),
    makeMention({ doi: '10.5555/other', url: 'https://doi.org/10.5555/other', role: 'related' }),
  ],
});

/** Ends in "…", and says all in a tip or elsewhere. */
const isShortened = (element: HTMLElement) => {
  for (let box = element.parentElement; box; box = box.parentElement)
    if (getComputedStyle(box).textOverflow === 'ellipsis') return true;
  return false;
};

/** What stands out of the window sideways, or has to be moved sideways to be seen. */
const cut = () => {
  const all = [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((one) => !one.closest('.visually-hidden, [inert]') && !isShortened(one))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const isMoved =
        one.scrollWidth > one.clientWidth + 1 &&
        /auto|scroll/.test(getComputedStyle(one).overflowX);
      return width > 1 && (left < -1 || right > innerWidth + 1 || isMoved);
    });
  // What is around it is out as well, and says less.
  return all
    .filter((one) => !all.some((other) => other !== one && one.contains(other)))
    .map((one) => one.outerHTML.slice(0, 120));
};

/** Opens one after the other everything that opens here. */
async function eachOpened(within: () => Element, look: (opened: string) => void): Promise<void> {
  const openers = () =>
    [...within().querySelectorAll<HTMLElement>('[aria-expanded="false"]')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  for (const at of openers().keys()) {
    const opener = openers()[at];
    if (!opener) continue;
    opener.click();
    await vi.waitFor(() => expect(opener.ariaExpanded).toBe('true'));
    // What opens may be loaded first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    look(opener.ariaLabel ?? opener.textContent ?? '');
    await userEvent.keyboard('{Escape}');
    if (opener.ariaExpanded === 'true') opener.click();
  }
}

describe.each(['ltr', 'rtl'])('a side panel of 240 pixels, %s', (dir) => {
  it.each(['Story', 'Paper', 'Cite', 'Library'])('is not cut in its part %s', async (name) => {
    await page.viewport(240, 700);
    document.documentElement.dir = dir;
    stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, { bare: true });
    await find('[data-part="story-text"]');
    (await control(name, '[role="tab"]')).click();
    if (name === 'Paper') await waitForWords('Spores of drought-stressed');
    if (name === 'Cite') await control('Download RIS');
    if (name === 'Library') await waitForWords('Your library is empty');
    expect(cut()).toEqual([]);
    await eachOpened(
      () => document.querySelector('main') as Element,
      (opened) => expect(cut(), opened).toEqual([]),
    );
    (await control('More')).click();
    await control('Settings');
  });
});

describe.each(['ltr', 'rtl'])('a full page of 320 pixels, %s', (dir) => {
  it('is not cut, whatever is open', async () => {
    await page.viewport(320, 700);
    document.documentElement.dir = dir;
    stage(<ReaderApp />, { bare: true, services: { readPage: async () => succeed(report) } });
    await find('[data-part="story-text"]');
    await waitForWords('[apa, full]');
    expect(cut()).toEqual([]);
    await eachOpened(
      () => document.querySelector('main') as Element,
      (opened) => expect(cut(), opened).toEqual([]),
    );
  });
});

describe.each(['ltr', 'rtl'])('a popup of one column, %s', (dir) => {
  it('is not cut, whatever is open', async () => {
    await page.viewport(400, 600);
    document.documentElement.dir = dir;
    const csl = { ...PAPER.csl, title: 'A title of very many words about mosses '.repeat(6) };
    const lookUpPaper = async () => succeed({ ...PAPER, csl });
    const readPage = async () => succeed(report);
    stage(<PopupApp />, { bare: true, services: { readPage, lookUpPaper } });
    await find('[data-part="story-text"]');
    await waitForWords('[apa, full]');
    const popup = await find('.popup');
    expect(popup.scrollWidth).toBeLessThanOrEqual(400);
    expect(cut()).toEqual([]);
    await eachOpened(
      () => document.querySelector('main') as Element,
      (opened) => expect(cut(), opened).toEqual([]),
    );
  });
});

function Citing() {
  const { citing } = useStory(report);
  return <CiteSection citing={citing} copying={useCopy()} editable />;
}

describe('a citation', () => {
  it.each([208, 240, 272, 300, 340, 368])(
    'has “Edit” beside other buttons, not on a row of its own: %i px',
    async (width) => {
      await page.viewport(800, 700);
      const { root } = stage(
        <div style={{ inlineSize: `${width}px` }}>
          <Citing />
        </div>,
      );
      const edit = await control('Edit');
      const { top } = edit.getBoundingClientRect();
      const beside = [...root.querySelectorAll('.cite-section__actions button')].filter(
        (one) =>
          one !== edit &&
          one.checkVisibility() &&
          Math.abs(one.getBoundingClientRect().top - top) < 4,
      );
      expect(beside.length).toBeGreaterThanOrEqual(1);
    },
  );
});
