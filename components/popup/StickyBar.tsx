/** Two lines that stay at the top while the story scrolls: the paper, and its citation to copy. */

import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { CopyButton } from '../cite/CopyButton';
import { paperFacts, titleOrPlace } from '../page/paper-facts';
import { TitleText } from '../paper/heading/TitleText';
import { absenceMessage, isGrave, paperByline, statusMessage } from '../paper/paper-message';
import './StickyBar.css';
import type { useCopy } from '../cite/use-copy';
import { useScrolledPast } from '../controls/hooks/use-scrolled-past';
import type { StoryModel } from '../page/use-story';

interface Props {
  story: StoryModel;
  copying: ReturnType<typeof useCopy>;
  /** The bar stands in for this while it is out of sight. */
  standsFor: RefObject<HTMLElement | null>;
}

export function StickyBar({ story, copying, standsFor }: Props) {
  const shown = useScrolledPast(standsFor);
  const { mention, view, found, lookup, report, citing } = story;
  const grave = lookup.paper && isGrave(lookup.paper.status) ? lookup.paper.status : null;
  const facts = mention && paperFacts(mention, lookup.paper);
  return (
    <div class="sticky-bar" data-shown={shown} inert={!shown}>
      <section class="sticky-bar__bar" aria-label={i18n.t('popup.bar')}>
        <div class="sticky-bar__text">
          <p class="sticky-bar__title serif">
            {facts ? (
              <a href={facts.url} target="_blank" rel="noopener noreferrer">
                <TitleText title={titleOrPlace(facts)} />
                <span class="visually-hidden"> {i18n.t('paper.newTab')}</span>
              </a>
            ) : (
              report.story.title
            )}
          </p>
          <p class="sticky-bar__facts soft">
            {grave && (
              <strong class={`sticky-bar__status sticky-bar__status--${grave}`}>
                {statusMessage(grave)} ·{' '}
              </strong>
            )}
            {facts ? paperByline(facts) : absenceMessage(view, found.choice)}
          </p>
        </div>
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
