/** The popup's bar and foot, its menus, and how it looks to those who set their system otherwise. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../components/popup/PopupApp';
import { succeed } from '../../../utils/failure';
import {
  control,
  failing,
  find,
  makeReport,
  makeStory,
  problems,
  seen,
  stage,
  waitForWords,
} from './stage';

const long = makeReport({ story: makeStory({ html: '<p>Moss and moss again.</p>'.repeat(80) }) });
const readPage = vi.fn(async () => succeed(long));
const citation = () => document.querySelector('[data-part="citation"]');

async function open(options: Parameters<typeof stage>[1] = {}) {
  await page.viewport(400, 600);
  const staged = stage(<PopupApp />, { ...options, services: { readPage, ...options.services } });
  await waitForWords('full', citation);
  await find('[data-part="story-text"]');
  return staged;
}

describe('the bar at the top', () => {
  it('comes when paper and citation are scrolled away, in two lines, and copies', async () => {
    const { services } = await open();
    const bar = document.querySelector<HTMLElement>('.paper-bar');
    expect(bar?.inert).toBe(true);
    (await find('main')).scrollTo(0, 900);
    await vi.waitFor(() => expect(bar?.inert).toBe(false), { timeout: 8000 });
    const box = (await find('.paper-bar__bar')).getBoundingClientRect();
    expect(box.top).toBe(0);
    expect(box.height).toBeLessThanOrEqual(60);
    // It fades in, and is seen only from then on.
    await vi.waitFor(() =>
      expect(seen(bar)).toContain('Transgenerational memory of drought in a moss'),
    );
    bar?.querySelector<HTMLElement>('[data-part="copy"]')?.click();
    await vi.waitFor(() => expect(services.copy).toHaveBeenCalledOnce());
    (await find('main')).scrollTo(0, 0);
    await vi.waitFor(() => expect(bar?.inert).toBe(true));
  });
});

describe('the foot', () => {
  it('stays in sight and opens the side panel within the click', async () => {
    const { services } = await open();
    (await find('main')).scrollTo(0, 900);
    const button = await control('Side panel');
    expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
    button.click();
    expect(services.openPanel).toHaveBeenCalledOnce();
  });

  it('says when the full page cannot be opened', async () => {
    await open({ services: { openReader: failing({ kind: 'storage-full' }) } });
    await userEvent.click(await control('Full page'));
    await waitForWords('There is no room left to store this.');
  });
});

describe('the end of the text', () => {
  it.each([
    [
      'that the rest is for subscribers',
      { story: makeStory({ cut: 'paywall' }) },
      'only the opening',
    ],
    ['that it goes on elsewhere', { story: makeStory({ cut: 'pages' }) }, 'next pages'],
    ['that the page was too long', { papersCut: true }, 'very long'],
  ])('says %s', async (_, report, words) => {
    await open({ services: { readPage: async () => succeed(makeReport(report)) } });
    await waitForWords(words);
  });

  it('says that the page was too long where no article was found, too', async () => {
    const report = makeReport({ papersCut: true, story: makeStory({ isArticle: false }) });
    await page.viewport(400, 600);
    stage(<PopupApp />, { services: { readPage: async () => succeed(report) } });
    await waitForWords('very long');
  });

  it('says nothing where all is there', async () => {
    await open();
    expect(document.querySelector('[data-part$="-cut"]')).toBeNull();
  });
});

describe('the menus', () => {
  it('read the page again', async () => {
    await open();
    readPage.mockClear();
    await userEvent.click(await control('More', '.popup__controls button'));
    await userEvent.click(await control('Read the page again'));
    expect(readPage).toHaveBeenCalledOnce();
    await find('h1');
  });

  it('open the settings', async () => {
    const { services } = await open();
    await userEvent.click(await control('More', '.popup__controls button'));
    await userEvent.click(await control('Settings'));
    expect(services.openOptions).toHaveBeenCalledOnce();
  });

  it('change the text size within its limits', async () => {
    const { services } = await open({ settings: { textSize: 32 } });
    await userEvent.click(await control('Reading settings'));
    const larger = await control('Larger text');
    expect(larger.ariaDisabled).toBe('true');
    larger.click();
    expect(services.saveSettings).not.toHaveBeenCalled();
    (await control('Smaller text')).click();
    expect(services.saveSettings).toHaveBeenCalledWith({ textSize: 31 });
  });
});

describe('for a system that is set otherwise', () => {
  const emulate = (features: { name: string; value: string }[]) =>
    (cdp() as unknown as { send(method: string, params: unknown): Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      { features },
    );
  afterEach(() => emulate([]));

  it('shows controls and choices where colours are forced', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const { root } = await open();
    const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(
      await find('[data-part="copy"]'),
    );
    expect(borderTopStyle).toBe('solid');
    expect(borderTopColor).not.toBe(backgroundColor);
    const words = (choice: string) =>
      getComputedStyle(document.querySelector(`input[value="${choice}"] + *`) as Element)
        .borderBottomColor;
    expect(words('paper')).not.toBe(words('story'));
    expect(await problems(root)).toEqual([]);
  });

  it('holds still where motion is unwanted', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.viewport(400, 600);
    stage(<PopupApp />, { services: { readPage: () => new Promise(() => {}) } });
    await find('.skeleton__line');
    const lasting = document
      .getAnimations()
      .filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 1);
    expect(lasting).toEqual([]);
  });

  it('gives more contrast where more is wanted', async () => {
    await emulate([{ name: 'prefers-contrast', value: 'more' }]);
    await open({ settings: { theme: 'auto' } });
    expect(document.documentElement.dataset.theme).toBe('contrast');
  });

  it.each([
    ['light', 'rgb(255, 254, 251)'],
    ['dark', 'rgb(23, 24, 26)'],
  ])('follows the system into the %s', async (value, ground) => {
    await emulate([{ name: 'prefers-color-scheme', value }]);
    await open({ settings: { theme: 'auto' } });
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe(ground);
  });
});

it('works from right to left', async () => {
  document.documentElement.dir = 'rtl';
  const { root } = await open();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  const copy = (await find('[data-part="copy"]')).getBoundingClientRect();
  expect(copy.right).toBeGreaterThan(300);
  await userEvent.click(await control('Reading settings'));
  const panel = (await find('.reading-controls__panel')).getBoundingClientRect();
  expect(panel.left).toBeGreaterThanOrEqual(0);
  expect(panel.right).toBeLessThanOrEqual(400);
  expect(await problems(root)).toEqual([]);
});

it('at 200 % zoom keeps every control within reach', async () => {
  await page.viewport(400, 300);
  const { root } = stage(<PopupApp />, { services: { readPage } });
  await waitForWords('full', citation);
  for (const one of root.querySelectorAll<HTMLElement>('button, a[href], select')) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('[inert]')) continue;
    one.focus();
    one.scrollIntoView({ block: 'nearest' });
    const box = one.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    expect(one.contains(hit) || one.parentElement?.contains(hit), one.outerHTML).toBe(true);
    expect(box.height, one.outerHTML).toBeGreaterThanOrEqual(20);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
});
