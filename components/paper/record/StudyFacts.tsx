/** What stands in the paper's record and perhaps not in the story, each with where it was read. */
import { i18n } from '#i18n';
import type { StudyFact, StudyFactKind } from '../../../utils/scholarly/types';
import { RecordPart } from './RecordPart';
import { factKindMessage, factMessage, factSourceMessage } from './record-message';
import './StudyFacts.css';

const ORDER: StudyFactKind[] = [
  'study-type',
  'organism',
  'sample-size',
  'trial',
  'funder',
  'data',
  'code',
];

export function StudyFacts({ facts = [] }: { facts: readonly StudyFact[] | undefined }) {
  const kinds = ORDER.filter((kind) => facts.some((fact) => fact.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <RecordPart title={i18n.t('record.leftOut')}>
      <dl class="study-facts" data-part="facts">
        {kinds.map((kind) => (
          <div class="study-facts__kind" key={kind}>
            <dt class="soft">{factKindMessage(kind)}</dt>
            {facts
              .filter((fact) => fact.kind === kind)
              .map((fact) => (
                <Fact key={fact.value} fact={fact} />
              ))}
          </div>
        ))}
      </dl>
    </RecordPart>
  );
}

function Fact({ fact }: { fact: StudyFact }) {
  const { url, quote, field } = fact;
  const words = factMessage(fact);
  // The title stands at the head of it all.
  const quoted = quote && field !== 'title' && quote !== words ? quote : null;
  return (
    <dd>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      <span class="study-facts__source soft">
        {' '}
        {factSourceMessage(fact)}
        {quoted && (
          <>
            {': '}
            <q dir="auto">{quoted}</q>
          </>
        )}
      </span>
    </dd>
  );
}
