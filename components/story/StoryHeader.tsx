/** The head of a story: one quiet line, the title, and what kind of text it is. */

import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import './StoryHeader.css';
import { dayMessage } from '../../utils/messages/day-message';
import { StoryCut } from '../page/notices/StoryCut';
import { bylineMessage, siteMessage, storyTypeMessage, wholeMinutes } from './story-message';

interface Props {
  story: Story;
  /** The whole title, larger, and who wrote it. */
  layout?: 'short' | 'full';
  /** What is to be known first, in the place of its day. */
  note?: string | null;
  /** At the end of the quiet line. */
  children?: ComponentChildren;
}

export function StoryHeader({ story, layout = 'short', note = null, children }: Props) {
  // Of a long text it takes a while, and the head is drawn often.
  const minutes = useMemo(() => wholeMinutes(story), [story]);
  const quiet = [
    siteMessage(story),
    note ?? dayMessage(story.publishedTime),
    note || minutes === null ? null : i18n.t('story.readingTime', minutes),
  ].filter(Boolean);
  const byline = bylineMessage(story);
  const kind = [storyTypeMessage(story.kind), story.release.institution].filter(Boolean);
  return (
    // In short it stands among the interface's parts and runs as they do, else as the story does.
    <header
      class={`story-header ${layout === 'full' ? 'story-header--full' : ''}`}
      dir={layout === 'full' ? story.dir : undefined}
    >
      <div class="story-header__line">
        <p class="story-header__quiet" title={quiet.join(' · ')}>
          <Parts words={quiet} />
        </p>
        {children}
      </div>
      <h1
        class="story-header__title serif"
        lang={story.lang ?? undefined}
        dir={story.dir}
        title={story.title}
      >
        {story.title.trim() || i18n.t('story.untitled')}
      </h1>
      {layout === 'full' && byline && <p class="story-header__byline">{byline}</p>}
      <p class="story-header__kind soft" dir={story.dir}>
        <Parts words={kind} />
      </p>
      {layout === 'full' && <StoryCut story={story} />}
    </header>
  );
}

/** Each keeps its own direction: the story's words may run against the interface's. */
function Parts({ words }: { words: (string | null)[] }) {
  return words.map((part, place) => (
    <Fragment key={part}>
      {place > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
