/** The page's works that may be the paper, each with what speaks for it; the reader takes one or none. */
import { i18n } from '#i18n';
import type { JudgedWork } from '../../utils/library/first-view';
import type { Mention } from '../../utils/papers/types';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { paperFacts } from '../page/paper-facts';
import type { StoryModel } from '../page/use-story';
import { useSettings } from '../services';
import { evidenceMessage } from './evidence-message';
import { turnedDownMessage } from './paper-message';
import { CandidateRow } from './search/CandidateRow';
import { confirmedLine } from './search/reason-message';

interface Props {
  story: StoryModel;
  works: readonly JudgedWork[];
}

export function PossiblePapers({ story: { choose, found, lookup, view }, works }: Props) {
  const announce = useAnnounce();
  const { lookUp } = useSettings();
  const take = (mention: Mention) => {
    announce(i18n.t('match.taken'));
    choose(mention);
    focusSoon('read-paper');
  };
  const takeNone = () => {
    announce(turnedDownMessage(view));
    found.reject();
    focusSoon('undo-wrong');
  };
  return (
    <div
      class={`candidate-list candidate-list--compact ${lookUp ? 'candidate-list--steady' : ''}`}
      data-part="page-candidates"
      tabIndex={-1}
    >
      <ul>
        {works.map((work) => (
          <CandidateRow
            key={work.mention.doi ?? work.mention.url}
            facts={paperFacts(work.mention, lookup.recordOf(work.mention))}
            why={whyMessage(work)}
            onTake={() => take(work.mention)}
          />
        ))}
      </ul>
      <Button variant="inline" onClick={takeNone}>
        {i18n.t('paper.noneOfThem', works.length)}
      </Button>
    </div>
  );
}

function whyMessage({ mention, reasons }: JudgedWork): string {
  const [evidence] = mention.evidence;
  return confirmedLine(reasons) || (evidence ? evidenceMessage(evidence) : '');
}
