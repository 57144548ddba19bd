/** Journals that the story names, from the bundled list and from phrases that name any journal. */
import { oneLine } from '../characters';
import { sentenceAround } from '../cues';
import { JOURNAL_PHRASES, NO_JOURNAL } from '../data/clue-words';
import { JOURNALS } from '../data/journals';
import { letterPattern } from '../letters';
import type { Clue } from '../types';

const WORD = /[A-Za-z][A-Za-z\d'’:&]*/g;
const LETTER_OR_DIGIT = letterPattern(String.raw`[\p{L}\d]`);
const GOES_ON = letterPattern(String.raw`^[ ]?[\p{Lu}]\p{L}+`);
const JOURNAL_BEFORE = letterPattern(
  String.raw`(?:journal|journals|magazine|zeitschrift|magazin|blatt|revue|revista|rivista|tijdschrift|журнал\p{L}*|czasopi\p{L}+|piśmie|vakblad|issue of|edition of)[ ,]+(?:of )?(?:the )?[«„“"'‘]?$`,
  'i',
);
const PUBLISHED_BEFORE = letterPattern(
  String.raw`(?:published|publishing|appear\p{L}*|reported|described|detailed|publi\p{L}+|veröffentlich\p{L}*|erschienen|gepubliceerd|pubblicat\p{L}+|parue?|opublikowan\p{L}*|опубликован\p{L}*|dargelegt|berichten|Artikel|artículo|article|paper|study|findings|letter)(?: [\p{L}\d.,()-]{1,15}){0,4} (?:in|im|in der|dans|en|na|em|su|nella|w|в|on|by) (?:the |la |le |el |los |dem |der |l['’])?(?:[a-z-]{3,20} ){0,2}[«„“"'‘]?$`,
  'i',
);

interface Known {
  name: string;
  /** Also an ordinary word: needs a journal's context. */
  doubtful: boolean;
}

let byFirstWord: Map<string, { form: string; known: Known }[]> | null = null;

/** The list by the first word of each form, made when it is first needed. */
function lookUp(): Map<string, { form: string; known: Known }[]> {
  if (byFirstWord) return byFirstWord;
  byFirstWord = new Map();
  for (const line of JOURNALS.split('\n')) {
    const doubtful = line.startsWith('~');
    const forms = line.slice(doubtful ? 1 : 0).split('|');
    const known = { name: forms[0] ?? '', doubtful };
    for (const form of forms) {
      const first = form.split(' ')[0] ?? '';
      const same = byFirstWord.get(first) ?? [];
      same.push({ form, known });
      byFirstWord.set(
        first,
        same.sort((a, b) => b.form.length - a.form.length),
      );
    }
  }
  for (const forms of byFirstWord.values()) {
    if (forms.length > 1) forms.sort((a, b) => b.form.length - a.form.length);
  }
  return byFirstWord;
}

/** Whether a name is in the list, in any of its forms; gives the full name. */
export function knownJournal(name: string): string | null {
  const first = name.split(' ')[0] ?? '';
  return (
    lookUp()
      .get(first)
      ?.find(({ form }) => form === name)?.known.name ?? null
  );
}

interface Found extends Clue {
  weight: number;
}

/** At most five, the likeliest first. `blocks` are the story's paragraphs. */
export function journalsIn(blocks: string[]): Clue[] {
  const found = new Map<string, Found>();
  const add = (value: string, weight: number, source: string) => {
    const key = value.toLowerCase().replace(/^the /, '');
    const known = found.get(key);
    if (known) known.weight += weight / 2;
    else found.set(key, { value, weight, source: oneLine(source, 200) });
  };
  for (const text of blocks) {
    fromList(text, add);
    if (PHRASE_AT_ALL.test(text)) fromPhrases(text, add);
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5)
    .map(({ value, source }) => ({ value, source }));
}

type Add = (value: string, weight: number, source: string) => void;

function fromList(text: string, add: Add): void {
  const forms = lookUp();
  for (const match of text.matchAll(WORD)) {
    const candidates = forms.get(match[0]);
    if (!candidates) continue;
    const rest = text.slice(match.index, match.index + 90);
    const hit = candidates.find(
      ({ form }) => rest.startsWith(form) && !LETTER_OR_DIGIT.test(rest[form.length] ?? ''),
    );
    if (!hit) continue;
    const end = match.index + hit.form.length;
    if (hit.known.doubtful && !inContext(text, match.index, end)) continue;
    const weight = inContext(text, match.index, end) ? 3 : hit.form.length > 6 ? 1.5 : 0.8;
    add(hit.known.name, weight, sentenceAround(text, match.index, end, 0, text.length));
  }
}

/** "the journal X", "published in X", "(X, 2019)", "X 2012; 366", "X reported". */
function inContext(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 12);
  if (GOES_ON.test(after) && !/^ (?:The|A|An|In|On|It|Its|They|He|She|We|This)\b/.test(after))
    return false;
  return (
    JOURNAL_BEFORE.test(before) ||
    PUBLISHED_BEFORE.test(before) ||
    (/[(（[]\s?$/.test(before) && /^[,;. ]{1,2}(?:19|20)\d\d/.test(after)) ||
    /^[,.]? ?\(?(?:19|20)\d\d[;)]/.test(after) ||
    (/[《「『〈]$/.test(before) && /^[》」』〉]/.test(after)) ||
    /^ ?(?:誌|期刊|杂志|雜誌|dergisi)/.test(after)
  );
}

const PHRASE_AT_ALL =
  /journal|publish|appear|issue of|edition of|report|zeitschrift|magazin|blatt|revue|revista|rivista|tijdschrift|vakblad|periódico|czasopi|piśmie|журнал|dergisi|誌|학술지|저널|期刊|杂志|雜誌|雜志|学报|學報|مجلة|دورية|annals|archives|proceedings/i;

function fromPhrases(text: string, add: Add): void {
  JOURNAL_PHRASES.forEach((phrase, place) => {
    const match = phrase.exec(text);
    const name = match?.[1] ? tidied(match[1]) : '';
    if (
      !match ||
      name.length < (/[\u3040-\u9fff\uac00-\ud7af]/.test(name) ? 2 : 3) ||
      NO_JOURNAL.test(name)
    )
      return;
    // What only follows "published in" is more often a newspaper or a month than what follows "journal".
    const known = knownJournal(name);
    if (place === 2 && !known && !/ /.test(name)) return;
    add(
      known ?? name,
      known ? 3 : place === 2 ? 0.7 : 2,
      sentenceAround(text, match.index, match.index + match[0].length, 0, text.length),
    );
  });
}

/** Without the small words and the sentence's next words that ran in at the end. */
function tidied(name: string): string {
  let text = name
    .replace(/[.,:;'’-]+$/, '')
    .replace(/[.,] (?:The|In|It|A|An|He|She|They|We|But|This|That|And|For|On)\b.*$/, '')
    .replace(/(?:,? (?:of|the|and|&|in|for|on|to|de|des|du|der|und|la|di|et|e|y|van))+$/, '');
  text = text.replace(/,? (?:Dr|Prof|Professor)\b.*$/, '');
  return text.replace(/[.,:;'’-]+$/, '').trim();
}
