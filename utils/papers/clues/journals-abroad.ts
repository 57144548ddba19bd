/** The name that a journal has in its records, for one that another script writes its own way. */
import { foldKey } from '../../text/fold';
import { soundsOf } from '../../text/transliterate';
import { JOURNALS } from '../data/journals';
import { JOURNALS_ABROAD } from '../data/journals-abroad';

let names: Map<string, string> | null = null;

/** Marks between the parts of a name differ from paper to paper. The full name, or null where the list holds none that is written like this. */
export function journalAbroad(name: string): string | null {
  names ??= new Map(
    JOURNALS_ABROAD.split('\n').flatMap((line) => {
      const [full = '', ...others] = line.split('|');
      return others.map((other): [string, string] => [foldKey(other), full]);
    }),
  );
  return names.get(foldKey(name)) ?? journalThatSounds(name);
}

/** Names of fewer sounds are like many words. */
const FEWEST_SOUNDS = 6;
let sounding: Map<string, string> | null = null;

/** "নেচার প্ল্যান্টস" is heard as "Nature Plants"; null where no journal of the list is, or more than one. */
function journalThatSounds(name: string): string | null {
  const sounds = soundsOf(name);
  if (/[a-z]/i.test(name) || sounds.replace(/ /g, '').length < FEWEST_SOUNDS) return null;
  return soundingJournals().get(sounds) || null;
}

function soundingJournals(): Map<string, string> {
  if (sounding !== null) return sounding;
  sounding = new Map();
  for (const line of JOURNALS.split('\n')) {
    const full = line.replace(/^~/, '').split('|', 1)[0] ?? '';
    const key = soundsOf(full);
    sounding.set(key, sounding.has(key) ? '' : full);
  }
  return sounding;
}

/** In running text a name has to be longer than one in quotation marks. */
const FEWEST_SOUNDS_IN_TEXT = 9;
const MOST_WORDS = 8;
const WORD = /[^\s“”"«»‘’'(),.;:।]+/g;

/** The first journal of several words that a text in another script names as it sounds, and where it stands. */
export function journalHeardIn(text: string): { name: string; start: number; end: number } | null {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sounds: soundsOf(word),
  }));
  for (const [first, { start }] of words.entries()) {
    let heard = '';
    for (const { sounds, end } of words.slice(first, first + MOST_WORDS)) {
      heard += heard === '' ? sounds : ` ${sounds}`;
      if (heard.replace(/ /g, '').length < FEWEST_SOUNDS_IN_TEXT) continue;
      const name = soundingJournals().get(heard);
      if (name) return { name, start, end };
    }
  }
  return null;
}
