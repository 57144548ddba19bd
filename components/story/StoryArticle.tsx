/** A whole story with room: head, picture, text, credit and the way back to its page. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import type { WholeTextChoice } from '../page/use-whole-text';
import { useSettings } from '../services';
import { showsLead } from './lead-picture';
import './StoryArticle.css';
import { StoryHeader } from './StoryHeader';
import { StoryText } from './StoryText';
import { offerLook } from './tools/pictures';
import { usePictureViewer } from './tools/use-picture-viewer';

interface Props {
  story: Story;
  wholeText: WholeTextChoice;
  /** Says what keeps a text from being here; null on pages that are no PDF. */
  notice?: ComponentChildren;
  onShown?: (body: HTMLElement) => void;
  /** What stays in sight over the text while it scrolls. */
  children?: ComponentChildren;
}

export function StoryArticle({ story, wholeText, notice = null, onShown, children }: Props) {
  const { showImages } = useSettings();
  const { leadImage, html, release } = story;
  const [failed, setFailed] = useState<string | null>(null);
  const repeated = useMemo(
    () => leadImage !== null && showsLead(html, leadImage.url),
    [html, leadImage],
  );
  const lead = showImages && !repeated ? leadImage : null;
  const shown = lead && lead.url !== failed ? lead : null;
  const article = useRef<HTMLElement>(null);
  const viewer = usePictureViewer(article);
  return (
    <article class="story-article" ref={article}>
      {children && <div class="story-article__top">{children}</div>}
      <StoryHeader story={story} layout="full" />
      {shown && (
        <figure class="story-article__lead">
          <img
            src={shown.url}
            alt={shown.alt}
            referrerpolicy="no-referrer"
            onError={() => setFailed(shown.url)}
            onLoad={(event) => offerLook(event.currentTarget, i18n.t('picture.enlarge'))}
          />
          {release.credit && (
            <figcaption>{i18n.t('story.credit', { credit: release.credit })}</figcaption>
          )}
        </figure>
      )}
      {notice}
      <StoryText
        story={story}
        wholeText={wholeText}
        isPdf={notice !== null}
        {...(onShown && { onShown })}
      />
      <p class="story-article__original">
        <a href={story.url} target="_blank" rel="noopener noreferrer">
          {i18n.t('story.original')}
        </a>
        <span class="story-article__address">{story.url}</span>
      </p>
      {viewer}
    </article>
  );
}
