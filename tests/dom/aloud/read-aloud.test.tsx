/** Reading aloud, with a stand-in for the browser's voices: what is said, marked, skipped, paused and ended. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../../components/panel/PanelApp';
import { ReaderApp } from '../../../components/reader/ReaderApp';
import { succeed } from '../../../utils/failure';
import {
  control,
  find,
  makeReport,
  makeStory,
  problems,
  stage,
  waitForWords,
} from '../components/stage';

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const voice = (name: string, lang: string, localService = true) =>
  ({ name, voiceURI: name, lang, localService, default: false }) as SpeechSynthesisVoice;

/** Says one utterance at a time, and ends it when the test says so. */
function makeSpeech(voices: SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  return Object.assign(new EventTarget(), {
    said,
    getVoices: () => voices,
    speak: vi.fn((utterance: Utterance) => {
      said.push(utterance);
      utterance.onstart?.();
    }),
    cancel: vi.fn(),
    now: () => said.at(-1),
  });
}

let speech: ReturnType<typeof makeSpeech>;
const use = (voices: SpeechSynthesisVoice[]) => {
  speech = makeSpeech(voices);
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
};
beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  use([voice('Anna', 'de-DE'), voice('Sam', 'en-US'), voice('Cloud', 'en-US', false)]);
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

const story = makeStory({
  html: `<h2>Moss</h2><p>It remembers drought. It <em>sleeps</em> long.</p><p>${'It wakes. '.repeat(300)}The end.</p>`,
});
const marked = () => [...(CSS.highlights.get('aloud') ?? [])].map(String);
const isSaying = (text: string) =>
  vi.waitFor(() => {
    expect(speech.now()?.text).toBe(text);
    expect(marked()).toEqual([text]);
  });

async function begin(html = story.html) {
  await page.viewport(1280, 900);
  const readPage = async () => succeed(makeReport({ story: { ...story, html } }));
  const staged = stage(<ReaderApp />, { bare: true, services: { readPage } });
  await find('[data-part="story-text"]');
  await userEvent.click(await control('Read aloud'));
  await find('[data-part="aloud"]');
  return staged;
}

describe('reading aloud', () => {
  it('goes from sentence to sentence, each marked, in a voice of the story’s language', async () => {
    await begin();
    await isSaying('Moss');
    expect(speech.now()?.voice?.name).toBe('Sam');
    speech.now()?.onend?.();
    await isSaying('It remembers drought.');
    speech.now()?.onend?.();
    await isSaying('It sleeps long.');
  });

  it('pauses and goes on at the sentence, and steps, by buttons and by keys', async () => {
    await begin();
    await isSaying('Moss');
    await userEvent.click(await control('Next sentence'));
    await isSaying('It remembers drought.');
    await userEvent.click(await control('Pause'));
    const cancelled = speech.cancel.mock.calls.length;
    expect(cancelled).toBeGreaterThan(0);
    // What a voice says of an utterance that was given up moves nothing.
    speech.now()?.onend?.();
    speech.now()?.onerror?.();
    expect(marked()).toEqual(['It remembers drought.']);
    await userEvent.click(await control('Continue'));
    await vi.waitFor(() => expect(speech.said.at(-1)?.text).toBe('It remembers drought.'));
    await userEvent.keyboard('{ArrowRight}');
    await isSaying('It sleeps long.');
    await userEvent.keyboard('{ArrowLeft}');
    await isSaying('It remembers drought.');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard(' ');
    await control('Continue');
  });

  it('reads a passage in the language that it is marked with, where a voice of this device speaks it', async () => {
    const html =
      '<p>They wrote to us.</p><blockquote lang="de"><p>Moos schläft lange.</p></blockquote><p>The word is <i lang="de">Moos</i>. <span lang="fr">La mousse dort.</span></p>';
    use([voice('Sam', 'en-US'), voice('Anna', 'de-DE'), voice('Nuage', 'fr-FR', false)]);
    await begin(html);
    for (const [text, name] of [
      ['They wrote to us.', 'Sam'],
      ['Moos schläft lange.', 'Anna'],
      ['The word is Moos.', 'Sam'],
      // Not by itself in one that sends the text away.
      ['La mousse dort.', 'Sam'],
    ] as const) {
      await isSaying(text);
      expect(speech.now()?.voice?.name).toBe(name);
      speech.now()?.onend?.();
    }
  });

  it('does not say ruby after what it stands over', async () => {
    await begin('<p>A <ruby>苔<rp>(</rp><rt>こけ</rt><rp>)</rp></ruby> sleeps. It wakes.</p>');
    await vi.waitFor(() => expect(speech.now()?.text).toBe('A 苔 sleeps.'));
    speech.now()?.onend?.();
    await isSaying('It wakes.');
  });

  it('keeps the sentence in sight', async () => {
    await begin();
    await isSaying('Moss');
    for (let i = 0; i < 250; i++) speech.now()?.onend?.();
    await vi.waitFor(() => {
      const [range] = [...(CSS.highlights.get('aloud') ?? [])] as Range[];
      const { top, bottom } = (range as Range).getBoundingClientRect();
      expect(scrollY).toBeGreaterThan(100);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(innerHeight);
    });
  });

  it('takes another speed and voice at once, and remembers them', async () => {
    const { services } = await begin();
    await isSaying('Moss');
    const [rate, voices] = document.querySelectorAll<HTMLSelectElement>('.aloud-bar select');
    await userEvent.selectOptions(rate as HTMLSelectElement, '1.5');
    await vi.waitFor(() => expect(speech.now()?.rate).toBe(1.5));
    expect(services.saveSettings).toHaveBeenCalledWith({ aloudRate: 1.5 });
    await userEvent.selectOptions(voices as HTMLSelectElement, 'Anna');
    await vi.waitFor(() => expect(speech.now()?.voice?.name).toBe('Anna'));
    expect([...(voices?.options ?? [])].map(({ text }) => text)).toEqual([
      'Sam (en-US)',
      'Cloud (en-US), sends the text to its maker',
      'Anna (de-DE)',
    ]);
  });

  it('marks the sentence that is read by H', async () => {
    const { services } = await begin();
    await isSaying('Moss');
    await userEvent.click(await control('Next sentence'));
    await isSaying('It remembers drought.');
    await userEvent.keyboard('h');
    await vi.waitFor(() =>
      expect([...(CSS.highlights.get('highlight-yellow') ?? [])].map(String)).toEqual([
        'It remembers drought.',
      ]),
    );
    expect(services.highlights.keep).toHaveBeenCalledTimes(1);
  });

  it('ends by Escape, with nothing marked and the focus on its button', async () => {
    await begin();
    await isSaying('Moss');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('[data-part="aloud"]')).toBeNull());
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect(speech.cancel).toHaveBeenCalled();
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('data-part')).toBe('read-aloud'),
    );
  });

  it('ends at the end, ready to begin again', async () => {
    await begin();
    await isSaying('Moss');
    for (let i = 0; i < 310; i++) speech.now()?.onend?.();
    await control('Continue');
    expect(speech.now()?.text).toBe('The end.');
  });

  it('stops when the page is left, and when the panel turns to another story', async () => {
    await begin();
    await isSaying('Moss');
    speech.cancel.mockClear();
    dispatchEvent(new Event('pagehide'));
    expect(speech.cancel).toHaveBeenCalled();
  });

  it('stops when the panel turns to another story', async () => {
    const report = makeReport({ story });
    const other = makeReport({ story: makeStory({ url: 'https://other.example/b' }) });
    const { rerender } = stage(<PanelApp page={succeed(report)} onGranted={() => {}} />, {
      bare: true,
    });
    await find('[data-part="story-text"]');
    await userEvent.click(await control('Read aloud'));
    await isSaying('Moss');
    speech.cancel.mockClear();
    rerender(<PanelApp page={succeed(other)} onGranted={() => {}} />);
    await vi.waitFor(() => expect(speech.cancel).toHaveBeenCalled());
    expect(marked()).toEqual([]);
  });
});

describe('where it cannot be done, it is said', () => {
  it.each([
    ['no voice at all', [], 'There is no voice on this device.'],
    ['no voice for the language', [voice('Anna', 'de')], 'No voice here speaks English.'],
    [
      'only voices that send the text away',
      [voice('Cloud', 'en', false)],
      'The only voices for English send the text to their maker.',
    ],
  ])('%s', async (_, voices, words) => {
    use(voices);
    const { root } = await begin();
    await waitForWords(words);
    expect(speech.speak).not.toHaveBeenCalled();
    expect(await problems(root)).toEqual([]);
  });

  it('no speech in this browser', async () => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined, configurable: true });
    await begin();
    await waitForWords('This browser cannot read aloud.');
  });

  it('a voice that fails', async () => {
    await begin();
    await isSaying('Moss');
    speech.now()?.onerror?.();
    await waitForWords('The voice stopped.');
  });
});

it('the bar can be used by everyone', async () => {
  const { root } = await begin();
  await isSaying('Moss');
  expect(await problems(root)).toEqual([]);
});
