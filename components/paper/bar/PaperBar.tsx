/** Two lines that stay at an edge while the story scrolls: the paper, and its citation to copy. */

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { CopyButton } from '../../cite/CopyButton';
import type { useCopy } from '../../cite/use-copy';
import { paperFacts, titleOrPlace } from '../../page/paper-facts';
import type { StoryModel } from '../../page/use-story';
import { TitleText } from '../heading/TitleText';
import { absenceMessage, isGrave, paperByline, statusMessage } from '../paper-message';
import './PaperBar.css';

interface Props {
  story: StoryModel;
  copying: ReturnType<typeof useCopy>;
  /** What it stands for is out of sight. */
  shown: boolean;
  /** The edge of what scrolls. */
  edge: 'top' | 'foot';
  /** Beside Copy. */
  children?: ComponentChildren;
}

export function PaperBar({ story, copying, shown, edge, children }: Props) {
  const { mention, view, found, lookup, report, citing } = story;
  const grave = lookup.paper && isGrave(lookup.paper.status) ? lookup.paper.status : null;
  const facts = mention && paperFacts(mention, lookup.paper);
  return (
    <div class={`paper-bar paper-bar--${edge}`} data-shown={shown} inert={!shown}>
      <section class="paper-bar__bar" aria-label={i18n.t('popup.bar')}>
        <div class="paper-bar__text">
          <p class="paper-bar__title serif">
            {facts ? (
              <a href={facts.url} target="_blank" rel="noopener noreferrer">
                <TitleText title={titleOrPlace(facts)} />
                <span class="visually-hidden"> {i18n.t('paper.newTab')}</span>
              </a>
            ) : (
              report.story.title
            )}
          </p>
          <p class="paper-bar__facts soft">
            {grave && (
              <strong class={`paper-bar__status paper-bar__status--${grave}`}>
                {statusMessage(grave)} ·{' '}
              </strong>
            )}
            {facts ? paperByline(facts) : absenceMessage(view, found.choice)}
          </p>
        </div>
        {children}
        <CopyButton
          state={copying.state}
          completing={citing.completing}
          label={i18n.t('citation.copyWhole')}
          onCopy={() => void copying.copy(citing.whenFormatted(), i18n.t('citation.copiedSaid'))}
        />
      </section>
    </div>
  );
}
