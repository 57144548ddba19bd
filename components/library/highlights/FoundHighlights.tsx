/** The highlights that have the words which the library is searched for, in a line that opens. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './FoundHighlights.css';
import { HighlightRow } from './HighlightRow';
import { highlightsWith, useAllHighlights, useTitles } from './use-all-highlights';

/** All of them are where highlights are listed. */
const MOST = 20;

export function FoundHighlights({ words }: { words: string }) {
  const [open, setOpen] = useState(false);
  const { all } = useAllHighlights(words !== '');
  const found = useMemo(() => (words === '' ? [] : highlightsWith(words, all ?? [])), [words, all]);
  const shown = open ? found.slice(0, MOST) : [];
  const titles = useTitles(shown);
  if (found.length === 0) return null;
  return (
    <details
      class="found-highlights"
      data-part="found-highlights"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{i18n.t('library.highlightsFound', found.length)}</summary>
      <ol class="found-highlights__list">
        {shown.map((one) => (
          <HighlightRow
            key={one.id}
            highlight={one}
            title={titles.get(one.target.source) ?? null}
          />
        ))}
      </ol>
    </details>
  );
}
