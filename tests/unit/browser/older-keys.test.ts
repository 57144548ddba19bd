/** What earlier versions kept under an address as it was is found again under the story's key. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

await vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { queueLocks } = await import('../../support/locks');
  Object.assign(globalThis, { chrome: fakeBrowser });
  const navigator = { locks: queueLocks() };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
});

const storage = '../../../utils/browser/storage';
const MOSS = 'https://news.example/moss';
const OLDER = [
  `${MOSS}#results`,
  `${MOSS}?utm_source=mail`,
  `https://web.archive.org/web/20190206120000/${MOSS}`,
];
const local = fakeBrowser.storage.local;

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

describe.each(OLDER)('under %s', (older) => {
  it('a choice of the paper', async () => {
    const { loadChoice, saveChoice } = await import(`${storage}/choice-store`);
    await local.set({ choices: [{ story: older, choice: { kind: 'none' } }] });
    expect(await loadChoice(MOSS)).toEqual({ kind: 'none' });
    await saveChoice(MOSS, null);
    expect(await loadChoice(MOSS)).toBeNull();
  });

  it('a place where reading was left', async () => {
    const { loadReadingPosition } = await import(`${storage}/reading-position-store`);
    const place = { opening: 'Moss', index: 4, share: 0.5 };
    await local.set({ places: [{ story: older, place }] });
    expect(await loadReadingPosition(MOSS)).toEqual(place);
  });

  it('a correction of the story’s citation', async () => {
    const { loadCorrections, saveCorrection } = await import(`${storage}/correction-store`);
    await local.set({ [`correction:${older}`]: { title: 'Mosses' }, choices: [] });
    expect(await loadCorrections([MOSS])).toEqual({ [MOSS]: { title: 'Mosses' } });
    await saveCorrection(MOSS, null);
    expect(await loadCorrections([MOSS])).toEqual({});
    vi.resetModules();
    const later = await import(`${storage}/correction-store`);
    expect(await later.loadCorrections([MOSS])).toEqual({});
    expect(await local.get('choices')).toEqual({ choices: [] });
  });
});

it('a place under the short address of a web archive', async () => {
  const { loadReadingPosition, saveReadingPosition } = await import(
    `${storage}/reading-position-store`
  );
  const place = { opening: 'Moss', index: 4, share: 0.5 };
  const short = 'https://archive.ph/AbC12';
  await local.set({ places: [{ story: short, place }] });
  expect(await loadReadingPosition(MOSS, short)).toEqual(place);
  await saveReadingPosition(MOSS, null, short);
  expect(await loadReadingPosition(MOSS, short)).toBeNull();
});

it('a correction under today’s key is the newer word, and those of papers stay where they are', async () => {
  const { loadCorrections } = await import(`${storage}/correction-store`);
  await local.set({
    [`correction:${MOSS}#results`]: { title: 'Older' },
    [`correction:${MOSS}`]: { title: 'Newer' },
    'correction:doi:10.5555/a#1': { title: 'Paper' },
  });
  expect(await loadCorrections([MOSS, 'doi:10.5555/a#1'])).toEqual({
    [MOSS]: { title: 'Newer' },
    'doi:10.5555/a#1': { title: 'Paper' },
  });
});

it('a choice under the short address of an archive is found, and forgotten when it is taken back', async () => {
  const { loadChoice, saveChoice } = await import(`${storage}/choice-store`);
  const short = 'https://archive.ph/AbCd';
  await local.set({ choices: [{ story: short, choice: { kind: 'none' } }] });
  expect(await loadChoice(MOSS, short)).toEqual({ kind: 'none' });
  await saveChoice(MOSS, null, short);
  expect(await loadChoice(MOSS, short)).toBeNull();
});
