/** The story's text, set as a journal sets its pages. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Story } from '../../utils/story/types';
import { Skeleton } from '../controls/Skeleton';
import './StoryBody.css';
import { useInlineNotes } from './notes/use-inline-notes';
import { useStoryFragment } from './use-story-fragment';

interface Props {
  story: Story;
  /** Called when the text stands on the page. */
  onShown?: (body: HTMLElement) => void;
  /** Pictures that open the story come after its first lines. */
  textFirst?: boolean;
  /** Nothing in sight moves, whatever becomes of the pictures. */
  steady?: boolean;
}

export function StoryBody({ story, onShown, textFirst = false, steady = false }: Props) {
  const fragment = useStoryFragment(story, { textFirst, steady });
  const body = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<HTMLElement | null>(null);
  const note = useInlineNotes(text);
  const shown = fragment instanceof DocumentFragment;

  useLayoutEffect(() => {
    if (!(fragment instanceof DocumentFragment)) return;
    body.current?.replaceChildren(fragment);
    // What answers to presses in the text is there before it can be seen.
    setText(body.current);
  }, [fragment]);
  useEffect(() => {
    if (!shown || !body.current) return;
    // Effects run after the paint: this is when the story can be read.
    performance.mark('story-shown');
    onShown?.(body.current);
  }, [shown, fragment, onShown]);

  return (
    <div class="story-body">
      {fragment === 'loading' && <Skeleton lines={[98, 94, 99, 60, 0, 97, 99, 92, 40]} />}
      {fragment === 'failed' && <p class="soft">{i18n.t('story.notShown')}</p>}
      <div
        class="story-body__text"
        ref={body}
        lang={story.lang ?? undefined}
        dir={story.dir}
        hidden={!shown}
        data-part="story-text"
      />
      {note}
    </div>
  );
}
