/** The page's other papers: in sight where the page is about several or the reader wants another, folded where it only cites them. */
import { i18n } from '#i18n';
import './OtherPapers.css';
import type { Mention } from '../../utils/papers/types';
import { focusSoon } from '../controls/hooks/focus-soon';
import type { StoryModel } from '../page/use-story';
import { PaperList } from './PaperList';

export function OtherPapers({ story }: { story: StoryModel }) {
  const { mentions, mention, choose, look } = story;
  if (mentions.length < 2) return null;
  const reported = mentions.filter(({ role }) => role === 'reported').length;
  const onChoose = (chosen: Mention) => {
    choose(chosen);
    // What was asked for instead of the turned-down paper is there now.
    if (mention === null) focusSoon('read-paper');
  };
  return (
    <details class="other-papers" open={reported > 1 || mention === null}>
      <summary>
        {mention ? i18n.t('paper.others', mentions.length - 1) : i18n.t('paper.several')}
      </summary>
      <PaperList
        mentions={mentions}
        chosen={mention}
        recordOf={look.recordOf}
        onChoose={onChoose}
      />
    </details>
  );
}
