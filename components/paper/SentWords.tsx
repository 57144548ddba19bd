/** What a search will send, word for word, before it is sent. */
import { i18n } from '#i18n';
import type { MatchQuery } from '../../utils/scholarly/match/query';
import { sentParts } from './query-words';

interface Props {
  query: MatchQuery;
  /** With a line for each part. */
  roomy: boolean;
}

export function SentWords({ query, roomy }: Props) {
  const parts = sentParts(query);
  if (parts.length === 0) return <p class="soft">{i18n.t('match.sendsNothing')}</p>;
  if (!roomy)
    return (
      <p class="sent-words" data-part="sent-words">
        <span class="soft">{i18n.t('match.sends')}</span>
        {parts.map(({ label, words }, place) => (
          <span key={label}>
            {place > 0 && ' ·'} <span class="soft">{label}</span> <bdi>{words}</bdi>
          </span>
        ))}
      </p>
    );
  return (
    <div class="sent-words sent-words--roomy" data-part="sent-words">
      <p class="soft">{i18n.t('match.sends')}</p>
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
