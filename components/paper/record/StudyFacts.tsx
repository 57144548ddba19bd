/** What stands in the paper's record and perhaps not in the story, each with where it was read. */
import type { StudyFact, StudyFactKind } from '../../../utils/scholarly/types';
import { RecordPart } from './RecordPart';
import { factKindMessage, factMessage, factSourceMessage } from './record-message';
import './StudyFacts.css';

/** What a study is, and in whom. */
export const STUDY: StudyFactKind[] = [
  'study-type',
  'organism',
  'sample-size',
  'trial',
  'funder',
  'data',
  'code',
];

/** Who has looked at it, and what the authors declare. */
export const TRUST: StudyFactKind[] = [
  'peer-review',
  'reviewed-preprint',
  'competing-interests',
  'in-doaj',
];

interface Props {
  title: string;
  facts: readonly StudyFact[] | undefined;
  /** Those that are shown, in their order. */
  order: readonly StudyFactKind[];
}

export function StudyFacts({ title, facts = [], order }: Props) {
  const kinds = order.filter((kind) => facts.some((fact) => fact.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <RecordPart title={title}>
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
