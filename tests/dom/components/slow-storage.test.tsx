/** Corrections typed on a machine so slow that storage and its messages come whenever they like. */
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CiteSection } from '../../../components/cite/CiteSection';
import { useCopy } from '../../../components/cite/use-copy';
import { useStory } from '../../../components/page/use-story';
import type { Services } from '../../../utils/app-services';
import type { Overrides } from '../../../utils/citation/items/overrides';
import { type Result, succeed } from '../../../utils/failure';
import type { Paper } from '../../../utils/scholarly/types';
import {
  asCited,
  control,
  find,
  makeMention,
  makeReport,
  PAPER,
  stage,
  waitForWords,
} from './stage';

const KEY = 'doi:10.5555/moss.2024.17';
const report = makeReport();
function Citing() {
  const { citing } = useStory(report);
  return <CiteSection citing={citing} copying={useCopy()} layout="full" editable />;
}
const citation = () => document.querySelector('[data-part="citation"]');

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A store as browsers have it: writes keep their order, and everything else happens when `step` comes to it. */
function slowStore(random: () => number) {
  const stored = new Map<string, Overrides>();
  const listeners = new Set<() => void>();
  const due: (() => void)[] = [];
  const writes: (() => void)[] = [];
  const later = (run: () => void) => void due.push(run);
  const write = (key: string, correction: Overrides | null, done: () => void) => {
    writes.push(() => {
      if (correction) stored.set(key, correction);
      else stored.delete(key);
      later(done);
      for (const tell of listeners) later(tell);
    });
    later(() => writes.shift()?.());
  };
  const services: Partial<Services> = {
    loadCorrections: (works) =>
      new Promise((resolve) =>
        later(() => {
          const found = works.flatMap((key) => {
            const correction = stored.get(key);
            return correction ? [[key, correction] as const] : [];
          });
          later(() => resolve(Object.fromEntries(found)));
        }),
      ),
    saveCorrection: (key, correction) =>
      new Promise((resolve) => write(key, correction, () => resolve(succeed(undefined)))),
    watchCorrection: (_, onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  /** One of the things that are due happens, and the page has its turn. */
  const step = async () => {
    due.splice(Math.floor(random() * due.length), 1)[0]?.();
    await new Promise((resume) => setTimeout(resume));
  };
  const settle = async () => {
    while (due.length > 0) await step();
  };
  return { services, stored, write, step, settle };
}

const fieldOf = async (label: string): Promise<HTMLInputElement> =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    );
    const input = document.getElementById(found?.htmlFor ?? '');
    if (!(input instanceof HTMLInputElement)) throw new Error(label);
    return input;
  });

/** What a key does: its letter goes behind what stands in the field by then. */
function press(input: HTMLInputElement, letter: string): void {
  input.value += letter;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'no letter is lost, and other windows are heard (%i)',
  async (seed) => {
    const random = randomNumbers(seed);
    const store = slowStore(random);
    const cite: Services['cite'] = async (items) =>
      succeed(asCited(items.map(({ title, volume }) => `${title} | ${volume}`).join()));
    stage(<Citing />, { services: { cite, ...store.services } });
    await waitForWords('| 17', citation);
    await userEvent.click(await control('Edit'));
    await find('[data-part="edit-work"]');

    const title = await fieldOf('Title');
    const volume = await fieldOf('Volume');
    const typed = { title: title.value, volume: volume.value };
    for (const letter of ' abcdefghijklmnopqrstuvwxyz') {
      const isTitle = random() < 0.7;
      press(isTitle ? title : volume, letter);
      typed[isTitle ? 'title' : 'volume'] += letter;
      for (let steps = Math.floor(random() * 4); steps > 0; steps--) await store.step();
    }
    await store.settle();
    expect({ title: title.value, volume: volume.value }).toEqual(typed);
    expect(store.stored.get(KEY)).toEqual(typed);

    store.write(KEY, { volume: 'of another window' }, () => {});
    await store.settle();
    await waitForWords('| of another window', citation);
    expect(volume.value).toBe('of another window');
  },
);

it('what was stored before is no news to who has begun to type', async () => {
  const store = slowStore(randomNumbers(1));
  store.stored.set(KEY, { volume: '18' });
  const cite: Services['cite'] = async (items) =>
    succeed(asCited(items.map(({ volume }) => `vol ${volume}`).join()));
  stage(<Citing />, { services: { cite, ...store.services } });
  await waitForWords('vol 17', citation);
  await userEvent.click(await control('Edit'));
  const volume = await fieldOf('Volume');
  press(volume, '0');
  await store.settle();
  await waitForWords('vol 170', citation);
  expect(volume.value).toBe('170');
});

it('what is typed while a paper is looked up is there when its record comes under another name', async () => {
  const store = slowStore(randomNumbers(1));
  const linked = makeMention({ doi: null, url: 'https://moss.example/17', ids: { PMID: '17' } });
  const unnumbered = makeReport({ mentions: [linked] });
  function Unnumbered() {
    const { citing } = useStory(unnumbered);
    return <CiteSection citing={citing} copying={useCopy()} layout="full" editable />;
  }
  let answer: (found: Result<Paper>) => void = () => {};
  const lookUpPaper = () => new Promise<Result<Paper>>((resolve) => (answer = resolve));
  const cite: Services['cite'] = async (items) =>
    succeed(asCited(items.map(({ title, DOI }) => `${title} | ${DOI}`).join()));
  stage(<Unnumbered />, { services: { cite, lookUpPaper, ...store.services } });
  await waitForWords('| undefined', citation);
  await userEvent.click(await control('Edit'));
  const title = await fieldOf('Title');
  title.value = '';
  for (const letter of 'Mosses') press(title, letter);
  answer(succeed(PAPER));
  await waitForWords('Mosses | 10.5555/moss.2024.17', citation);
  press(title, '!');
  await store.settle();
  await waitForWords('Mosses! | 10.5555/moss.2024.17', citation);
  expect(title.isConnected).toBe(true);
  expect(store.stored.get(KEY)).toEqual({ title: 'Mosses!' });
});
