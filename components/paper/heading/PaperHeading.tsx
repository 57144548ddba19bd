/** What the paper is to the story; that it was retracted stands here first, and is said aloud. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Status } from '../../../utils/scholarly/types';
import { useAnnounce } from '../../controls/announce';
import type { StoryModel } from '../../page/use-story';
import './PaperHeading.css';
import { absenceMessage, headingMessage, isGrave, statusMessage } from '../paper-message';

/** These are red: nothing else is. */
const ALARMING: Status[] = ['retracted', 'withdrawn'];

export function PaperHeading({ story }: { story: StoryModel }) {
  const { mention, judged, view, found, lookup } = story;
  const announce = useAnnounce();
  const status = lookup.paper?.status ?? null;
  const grave = status && isGrave(status) ? statusMessage(status) : null;
  useEffect(() => {
    if (grave) announce(i18n.t('paper.graveStatus', { status: grave }));
  }, [grave, mention?.doi, announce]);
  return (
    <h2 class="part-label">
      {mention
        ? headingMessage(mention, found.choice, judged)
        : view.kind === 'candidates' && found.choice === null
          ? absenceMessage(view, found.choice)
          : i18n.t('paper.heading')}
      {grave && (
        <span
          class={status && ALARMING.includes(status) ? 'paper-heading__alarm' : undefined}
          data-part="grave"
        >
          {' · '}
          {grave}
        </span>
      )}
    </h2>
  );
}
