/** Says that no paper is linked, and what the story gives to go on. */
import { i18n } from '#i18n';
import type { Clues } from '../utils/papers/types';

/** Names shown of each sort: enough to search by hand, short enough for one line. */
const SHOWN = 2;

export function NoPaper({ clues }: { clues: Clues }) {
  const named = [clues.journals, clues.people, clues.institutions]
    .slice(0, clues.journals.length + clues.people.length > 0 ? 2 : 3)
    .flatMap((sort) => sort.slice(0, SHOWN).map(({ value }) => value));
  const names = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(named);
  return (
    <p class="no-paper">
      {i18n.t('paper.none')}{' '}
      <span class="soft">
        {named.length > 0 ? i18n.t('paper.names', { names }) : i18n.t('paper.namesNothing')}
      </span>
    </p>
  );
}
