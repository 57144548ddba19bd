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
  if (sounding === null) {
    sounding = new Map();
    for (const line of JOURNALS.split('\n')) {
      const full = line.replace(/^~/, '').split('|', 1)[0] ?? '';
      const key = soundsOf(full);
      sounding.set(key, sounding.has(key) ? '' : full);
    }
  }
  return sounding.get(sounds) || null;
}
