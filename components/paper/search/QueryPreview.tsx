/** What a search will send, word for word, before it is sent. */
import { i18n } from '#i18n';
import type { MatchQuery } from '../../../utils/scholarly/match/query';
import type { SearchService } from '../../page/searched-at';
import { sendsWords, sentParts } from './query-message';

interface Props {
  query: MatchQuery;
  /** Where it will be sent. */
  places: readonly SearchService[];
  /** With a line for each part. */
  layout: 'short' | 'full';
}

export function QueryPreview({ query, places, layout }: Props) {
  const parts = sentParts(query);
  if (parts.length === 0) return <p class="soft">{i18n.t('match.sendsNothing')}</p>;
  if (layout !== 'full')
    return (
      <p class="query-preview" data-part="query-preview">
        <span class="soft">{sendsWords(places)}</span>
        {parts.map(({ label, words }, place) => (
          <span key={label}>
            {place > 0 && ' ·'} <span class="soft">{label}</span> <bdi>{words}</bdi>
          </span>
        ))}
      </p>
    );
  return (
    <div class="query-preview sent-words--full" data-part="query-preview">
      <p class="soft">{sendsWords(places)}</p>
      <dl>
        {parts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
