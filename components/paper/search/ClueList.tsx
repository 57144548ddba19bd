/** What the story says of its paper, each with the words it was read from. */
import { i18n } from '#i18n';
import { insideQuotes } from '../../../utils/messages/inside-quotes';
import type { Clue, Clues } from '../../../utils/papers/types';

/** Clues shown of each sort. */
const SHOWN = 6;

export function ClueList({ clues }: { clues: Clues }) {
  const { journals, people, institutions, titles, numbers } = clues;
  const all: Clue[] = [journals, titles, people, institutions, numbers].flatMap((sort) =>
    sort.slice(0, SHOWN),
  );
  if (all.length === 0) return null;
  return (
    <section class="clue-list">
      <h3 class="part-label">{i18n.t('match.clues')}</h3>
      <ul>
        {all.map((clue) => (
          <li key={`${clue.value} ${clue.source}`} dir="auto">
            {clueWords(clue)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Isolated (U+2068, U+2069), since the page may be written in the other direction. */
const clueWords = ({ value, source }: Clue): string =>
  source.trim() === '' || source === value
    ? value
    : i18n.t('match.source', { value, source: `\u2068${insideQuotes(source)}\u2069` });
