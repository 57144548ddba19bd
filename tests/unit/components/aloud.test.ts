/** What is read aloud: sentences in the story's language, in pieces that voices can take, by voices that fit. */
import { describe, expect, it, vi } from 'vitest';
import { sentencesOf } from '../../../components/aloud/sentences';
import { inOrder, loadVoices, pickVoice } from '../../../components/aloud/voices';

const sentences = (text: string, lang: string | null = 'en') =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('the sentences', () => {
  it('end where sentences end, not at abbreviations or decimals', () => {
    expect(
      sentences(
        'Dr. Fern grew 3.5 g of moss, e.g. Bryum. It slept! “Why?” asked J. Lichen et al. in May.',
      ),
    ).toEqual([
      'Dr. Fern grew 3.5 g of moss, e.g. Bryum.',
      'It slept!',
      '“Why?” asked J. Lichen et al. in May.',
    ]);
  });

  it('never run from one block into the next, and rules are not read', () => {
    expect(sentences('A heading\nThe text\n* * *\nThe end.')).toEqual([
      'A heading',
      'The text',
      'The end.',
    ]);
  });

  it.each([
    ['ja', '苔は干ばつを覚えている。胞子は遅く発芽する。', 2],
    ['hi', 'काई सूखे को याद रखती है। बीजाणु देर से अंकुरित होते हैं।', 2],
    ['ar', 'الطحالب تتذكر الجفاف. هل تنمو؟ نعم.', 3],
    ['not a language', 'One. Two.', 2],
  ])('are those of the story’s language: %s', (lang, text, count) => {
    expect(sentences(text, lang)).toHaveLength(count);
  });

  it('that are long are cut after clauses or words, and nothing is lost', () => {
    const long = `${'moss that remembers a dry summer, '.repeat(12)}and sleeps. ${'苔'.repeat(400)}`;
    for (const { start, end, pieces } of sentencesOf(long, 'en')) {
      const parts = pieces.map((piece) => long.slice(piece.start, piece.end));
      expect(parts.join('')).toBe(long.slice(start, end));
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(140);
    }
    const [first] = sentencesOf(long, 'en');
    expect(long.slice(first?.pieces[0]?.start, first?.pieces[0]?.end)).toMatch(/, $/);
  });
});

const voice = (name: string, lang: string, localService = true) =>
  ({ name, voiceURI: name, lang, localService, default: false }) as SpeechSynthesisVoice;
const VOICES = [
  voice('Anna', 'de-DE'),
  voice('Remote', 'en-GB', false),
  voice('Sam', 'en-US'),
  voice('Kate', 'en_GB'),
];

describe('the voices', () => {
  it('come in the order of how well they fit the story', () => {
    expect(inOrder(VOICES, 'en-GB').map(({ name }) => name)).toEqual([
      'Kate',
      'Remote',
      'Sam',
      'Anna',
    ]);
  });

  it('are chosen as the reader did where that one speaks the language, and never a remote one unasked', () => {
    expect(pickVoice(VOICES, 'en-GB', '')?.name).toBe('Kate');
    expect(pickVoice(VOICES, 'en-GB', 'Sam')?.name).toBe('Sam');
    expect(pickVoice(VOICES, 'en', 'Remote')?.name).toBe('Remote');
    expect(pickVoice(VOICES, 'de', 'Sam')?.name).toBe('Anna');
    expect(pickVoice(VOICES, 'fi', 'Sam')).toBeNull();
    expect(pickVoice([voice('Remote', 'en', false)], 'en', '')).toBeNull();
  });

  it('are waited for, as Chrome names them late, but not for ever', async () => {
    const speech = Object.assign(new EventTarget(), { getVoices: vi.fn(() => VOICES.slice(0, 0)) });
    const late = loadVoices(speech, 1000);
    speech.getVoices.mockReturnValue(VOICES);
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await late).toHaveLength(4);
    const none = Object.assign(new EventTarget(), { getVoices: () => [] });
    expect(await loadVoices(none, 5)).toEqual([]);
  });
});
