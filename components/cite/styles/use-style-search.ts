/** The styles to choose from: the reader's own groups while nothing is typed, else what the search finds. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IndexEntry } from '../../../utils/citation/styles/style-index';
import { searchStyles } from '../../../utils/citation/styles/style-search';
import { STYLES } from '../../../utils/citation/styles/styles';
import type { NamedStyle } from '../../../utils/style-choices';
import { namedStyle } from '../../../utils/style-names';
import { useServices, useSettings } from '../../services';

/** Found styles shown at most: whoever sees this many types another word. */
export const MAX_FOUND = 60;

interface StyleGroup {
  id: string;
  /** Null for what a search found, which needs no heading. */
  words: string | null;
  styles: NamedStyle[];
}

export interface StyleSearch {
  groups: StyleGroup[];
  /** How many a search found, more than MAX_FOUND where there are more; null while nothing is typed. */
  found: number | null;
  /** The index of all styles is on its way; the most used ones are there at once. */
  loading: boolean;
  failed: boolean;
}

export function useStyleSearch(query: string): StyleSearch {
  const { loadStyles } = useServices();
  const settings = useSettings();
  const { pinnedStyles, recentStyles, userStyles } = settings;
  const [index, setIndex] = useState<IndexEntry[] | 'failed' | null>(null);
  useEffect(() => {
    loadStyles().then(setIndex, () => setIndex('failed'));
  }, [loadStyles]);

  // What the reader pins while looking on stays where it is; it moves the next time.
  const [first] = useState({
    pinnedStyles,
    recentStyles: recentStyles.map(({ id }) => namedStyle(id, settings)),
  });
  const standing = useMemo(
    () =>
      eachOnce([
        { id: 'pinned', words: i18n.t('style.group.pinned'), styles: first.pinnedStyles },
        { id: 'recent', words: i18n.t('style.group.recent'), styles: first.recentStyles },
        { id: 'own', words: i18n.t('style.group.own'), styles: userStyles },
        { id: 'used', words: i18n.t('style.group.used'), styles: [...STYLES] },
      ]),
    [first, userStyles],
  );

  const all = useMemo(() => {
    const shipped = Array.isArray(index) ? index : STYLES;
    const own = new Set(userStyles.map(({ id }) => id));
    return [...userStyles, ...shipped.filter(({ id }) => !own.has(id))];
  }, [index, userStyles]);
  const searching = query.trim() !== '';
  const found = useMemo<NamedStyle[]>(
    () => (searching ? searchStyles<NamedStyle>(all, query, MAX_FOUND + 1) : []),
    [all, query, searching],
  );

  return {
    groups: searching
      ? [{ id: 'found', words: null, styles: found.slice(0, MAX_FOUND) }]
      : standing,
    found: searching ? found.length : null,
    loading: index === null,
    failed: index === 'failed',
  };
}

/** Each style in the first of the groups that has it; groups without any go. */
function eachOnce(groups: StyleGroup[]): StyleGroup[] {
  const seen = new Set<string>();
  return groups
    .map((group) => ({
      ...group,
      styles: group.styles.filter(({ id }) => !seen.has(id) && seen.add(id)),
    }))
    .filter(({ styles }) => styles.length > 0);
}
