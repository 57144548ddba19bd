/** What a search will send, word for word, before it is sent. */
import { i18n } from '#i18n';
import type { MatchQuery } from '../utils/scholarly/match/query';
import { sentParts } from './query-words';

interface Props {
  query: MatchQuery;
  /** A weak answer will be followed by a second question. */
  wider: boolean;
}

export function SentWords({ query, wider }: Props) {
  const parts = sentParts(query);
  if (parts.length === 0) return <p class="soft">{i18n.t('match.sendsNothing')}</p>;
  return (
    <div class="sent-words" data-part="sent-words">
      <p class="soft">{i18n.t('match.sends')}</p>
      <dl>
        {parts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
      {wider && <p class="soft sent-words__wider">{i18n.t('match.wider')}</p>}
    </div>
  );
}
