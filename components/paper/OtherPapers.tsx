/** The page's other papers: in sight where the page is about several, folded where it only cites them. */
import { i18n } from '#i18n';
import './OtherPapers.css';
import type { StoryInHand } from '../story/use-story';
import { PaperList } from './PaperList';

export function OtherPapers({ story }: { story: StoryInHand }) {
  const { mentions, mention, choose, look } = story;
  if (mentions.length < 2) return null;
  const reported = mentions.filter(({ role }) => role === 'reported').length;
  return (
    <details class="other-papers" open={reported > 1}>
      <summary>{i18n.t('paper.others', mentions.length - 1)}</summary>
      <PaperList mentions={mentions} chosen={mention} recordOf={look.recordOf} onChoose={choose} />
    </details>
  );
}
