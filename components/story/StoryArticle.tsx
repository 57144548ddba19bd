/** A whole story with room: head, picture, text, credit and the way back to its page. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { useSettings } from '../services';
import './StoryArticle.css';
import { StoryBody } from './StoryBody';
import { StoryHeader } from './StoryHeader';

interface Props {
  story: Story;
  onShown?: (body: HTMLElement) => void;
}

export function StoryArticle({ story, onShown }: Props) {
  const { showImages } = useSettings();
  const { leadImage, html, release } = story;
  const [failed, setFailed] = useState<string | null>(null);
  // Many pages show their lead picture once more in the text.
  const lead = showImages && leadImage && !html.includes(leadImage.url) ? leadImage : null;
  const shown = lead && lead.url !== failed ? lead : null;
  return (
    <article class="story-article">
      <StoryHeader story={story} roomy />
      {shown && (
        <figure class="story-article__lead">
          <img
            src={shown.url}
            alt={shown.alt}
            referrerpolicy="no-referrer"
            onError={() => setFailed(shown.url)}
          />
          {release.credit && (
            <figcaption>{i18n.t('story.credit', { credit: release.credit })}</figcaption>
          )}
        </figure>
      )}
      {story.isArticle ? (
        <StoryBody story={story} {...(onShown && { onShown })} />
      ) : (
        <p class="soft">{i18n.t('story.notArticle')}</p>
      )}
      <p class="story-article__original">
        <a href={story.url} target="_blank" rel="noopener noreferrer">
          {i18n.t('story.original')}
        </a>
        <span class="story-article__address">{story.url}</span>
      </p>
    </article>
  );
}
