/** The parts of a search, to be changed before it is sent. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MatchQuery } from '../../../utils/scholarly/match/query';
import { QUERY_TEXTS, queryLabel } from './query-message';

interface Props {
  query: MatchQuery;
  onChange: (query: MatchQuery) => void;
}

const DATES = ['from', 'until'] as const;
const dateLabel = (part: (typeof DATES)[number]) => i18n.t(`match.${part}`);

export function SearchFields({ query, onChange }: Props) {
  const id = useId();
  return (
    <div class="search-fields">
      {QUERY_TEXTS.map((part) => (
        <div class="search-fields__field" key={part}>
          <label for={`${id}-${part}`}>{queryLabel(part)}</label>
          <input
            type="text"
            id={`${id}-${part}`}
            dir="auto"
            value={query[part]}
            onInput={(event) => onChange({ ...query, [part]: event.currentTarget.value })}
          />
        </div>
      ))}
      {DATES.map((part) => (
        <div class="search-fields__field" key={part}>
          <label for={`${id}-${part}`}>{dateLabel(part)}</label>
          <input
            type="date"
            id={`${id}-${part}`}
            value={query[part] ?? ''}
            onInput={(event) => onChange({ ...query, [part]: event.currentTarget.value || null })}
          />
        </div>
      ))}
    </div>
  );
}
