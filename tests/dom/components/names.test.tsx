/** Whoever speaks to the browser says what is seen: the name of a control holds its words (WCAG 2.5.3). */
import { describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { PopupApp } from '../../../components/popup/PopupApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { succeed } from '../../../utils/failure';
import { control, find, makeMention, makeReport, seen, stage, waitForWords } from './stage';

const report = makeReport({
  mentions: [
    makeMention(),
    makeMention({ doi: '10.5555/other', url: 'https://doi.org/10.5555/other', role: 'related' }),
  ],
});
const readPage = async () => succeed(report);

const folded = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** Controls whose name lacks what is seen of them. */
const misnamed = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[aria-label]:is(button, a, summary, [role])')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
    .filter((one) => !one.matches('[role="group"], [role="tablist"], [role="listbox"]'))
    // "Aa" is a picture of letters, and a figure in a badge counts what the name says in words.
    .filter((one) => !one.querySelector('.reading-controls__aa'))
    .filter((one) => !folded(one.ariaLabel ?? '').includes(folded(seen(one))))
    .map((one) => `${one.ariaLabel} / ${seen(one)}`);

describe('the name of every control holds the words that are seen', () => {
  it('in the popup', async () => {
    await page.viewport(760, 600);
    const { root } = stage(<PopupApp />, { bare: true, services: { readPage } });
    await waitForWords('[apa, full]');
    (await control('Other formats')).click();
    await control('Download RIS');
    expect(misnamed(root)).toEqual([]);
  });

  it.each(['Story', 'Paper', 'Cite', 'Library'])('in the panel’s part %s', async (name) => {
    await page.viewport(400, 700);
    const { root } = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
      bare: true,
    });
    await find('[data-part="story-text"]');
    (await control(name, '[role="tab"]')).click();
    if (name === 'Paper') await waitForWords('Spores of drought-stressed');
    if (name === 'Cite') await control('Download RIS');
    expect(misnamed(root)).toEqual([]);
  });

  it('on the full page', async () => {
    await page.viewport(900, 700);
    const { root } = stage(<ReaderApp />, { bare: true, services: { readPage } });
    await waitForWords('[apa, full]');
    expect(misnamed(root)).toEqual([]);
  });
});

it('the chosen tab is told from the others where colours are the system’s own', async () => {
  const emulate = (features: { name: string; value: string }[]) =>
    (cdp() as unknown as { send(method: string, params: unknown): Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      { features },
    );
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, { bare: true });
  const line = async (words: string) =>
    getComputedStyle(await control(words, '[role="tab"]')).borderBlockEndColor;
  const style = getComputedStyle(document.documentElement);
  expect(await line('Story')).not.toBe(style.backgroundColor);
  expect(await line('Story')).not.toBe(await line('Paper'));
  await emulate([]);
});
