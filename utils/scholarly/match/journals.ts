/** Whether a story names the journal of a paper, in any of the ways that a journal is called. */
import type { Clues } from '../../papers/types';
import { fold } from '../../text/fold';
import { tokenise } from './tokenise';

/** `told`: the story says that it is a journal; `present`: the words stand there. */
export type JournalNaming = 'named' | 'present';

const SMALL = new Set(
  'a an and as at by for from in of on or the to de la le der die das und et'.split(' '),
);

/** Names that no rule finds. */
const ALIASES: string[][] = [
  ['plos one', 'public library of science one'],
  ['bmj', 'british medical journal'],
  ['nejm', 'new england journal of medicine'],
  ['pnas', 'proceedings of the national academy of sciences'],
  ['jama', 'journal of the american medical association'],
];

/** All that this journal may be called: without place, subtitle and article, and with its aliases. */
function journalForms(name: string): string[] {
  const plain = fold(name).replace(/&/g, ' and ');
  const pieces = plain
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s[:=]\s|\.\s{2,}|;/)
    .map((piece) =>
      piece.replace(/,\s*(?:lond|london|england|springf|n\.?y\.?|usa|baltim|lancet)\b.*$/, ''),
    );
  const forms = new Set<string>();
  for (const piece of [pieces[0] ?? '', ...pieces.slice(1)]) {
    const form = tokenise(piece).join(' ').replace(/^the /, '');
    // A society in a subtitle ("official journal of the …") is no name of the journal.
    if (form.length > 1 && !/^(?:official|the official|an? )/.test(form)) forms.add(form);
  }
  // "Proceedings of the Royal Society B: Biological Sciences": what follows the colon is no name of its own.
  const short = tokenise((pieces[0] ?? '').replace(/:\s.*$/, ''))
    .join(' ')
    .replace(/^the /, '');
  if (short.includes(' ')) forms.add(short);
  for (const form of [...forms]) {
    forms.add(form.replace(/ of the united states of america$| international edition$/, ''));
    for (const group of ALIASES)
      if (group.includes(form)) for (const alias of group) forms.add(alias);
  }
  return [...forms];
}

/** Whether two names are of one journal: the same form, one an abbreviation of the other, or its initials. */
export function sameJournal(one: string, other: string): boolean {
  const forms = journalForms(other);
  return journalForms(one).some((form) =>
    forms.some(
      (second) =>
        form === second ||
        abbreviates(form, second) ||
        abbreviates(second, form) ||
        initials(form, second) ||
        initials(second, form),
    ),
  );
}

/** "trends cogn sci" for "trends in cognitive sciences". */
function abbreviates(short: string, long: string): boolean {
  const brief = short.split(' ').filter((word) => !SMALL.has(word));
  const full = long.split(' ').filter((word) => !SMALL.has(word));
  if (brief.length < 2 || brief.length !== full.length) return false;
  return brief.every((word, index) => word.length > 1 && (full[index] ?? '').startsWith(word));
}

/** "ajcn" for "american journal of clinical nutrition"; two letters are no name. */
function initials(short: string, long: string): boolean {
  if (short.includes(' ') || short.length < 3) return false;
  const words = long.split(' ');
  const letters = (list: string[]) => list.map((word) => word.charAt(0)).join('');
  return (
    words.length > 2 &&
    (letters(words) === short || letters(words.filter((word) => !SMALL.has(word))) === short)
  );
}

/** How the story names this journal, or null. `text` is the story as it is written. */
export function journalNaming(
  name: string,
  clues: Clues['journals'],
  text: string,
): JournalNaming | null {
  if (clues.some((clue) => sameJournal(clue.value, name))) return 'named';
  const forms = journalForms(name);
  let best: JournalNaming | null = null;
  for (const form of forms) {
    const naming = inText(form, text);
    if (naming === 'named') return naming;
    best ??= naming;
  }
  return best;
}

/** Stands by itself in a story in another script, whose own words would not be written so. */
function isAmongOtherLetters(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  const before = /(\p{L})\P{L}*$/u.exec(text.slice(Math.max(0, index - FEW), index))?.[1];
  const after = /^\P{L}*(\p{L})/u.exec(text.slice(end, end + FEW))?.[1];
  const isOther = (letter: string | undefined) => !/^\p{Script=Latin}$/u.test(letter ?? '');
  return (before ?? after) !== undefined && isOther(before) && isOther(after);
}

/** Characters within which the next word begins. */
const FEW = 40;

/** Looks for `form` as a name: capitalised, and where it is one word only where the story calls it a journal. */
function inText(form: string, text: string): JournalNaming | null {
  const words = form.split(' ');
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s&,:.-]+(?:and\\s+)?(?:the\\s+)?');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  let best: JournalNaming | null = null;
  for (const match of text.normalize('NFKC').matchAll(found)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const isNamed =
      /(?:journals?|published[^.]{0,40}\bin|publication|magazine|appears? in|appeared in|reported? in|report(?:s|ing)? in|writing in|writes? in|study in|findings in|results? in|paper in|issue of|edition of|today in|online in|online by|by)\s*(?:the\s+)?(?:(?:medical|scientific|online|academic|science|royal society)\s+)?(?:journals?,?\s+)?(?:the\s+)?["'“‘(:,]?\s*(?:the\s+)?$/i.test(
        before,
      ) || /^["'”’,)]?\s*(?:journal|magazine)/i.test(after);
    const capital = /^\p{Lu}/u.test(match[0]);
    if (!capital) continue;
    if (isNamed) return 'named';
    if (words.length > 1 && isAmongOtherLetters(text, match)) return 'named';
    if (words.length > 1 || /^\p{Lu}{3,}$/u.test(match[0])) best = 'present';
  }
  return best;
}
