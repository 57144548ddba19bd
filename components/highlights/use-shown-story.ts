/** The story's text as it stands on the page, for what is painted over it or read from it. */
import { useCallback, useState } from 'preact/hooks';
import { type StoryText, storyTextOf } from '../../utils/library/story-text';

export interface ShownStory {
  body: HTMLElement;
  words: StoryText;
}

/** `shown` is another object whenever the text was put on the page anew. */
export function useShownStory(): {
  shown: ShownStory | null;
  onShown: (body: HTMLElement) => void;
} {
  const [shown, setShown] = useState<ShownStory | null>(null);
  const onShown = useCallback(
    (body: HTMLElement) => setShown({ body, words: storyTextOf(body) }),
    [],
  );
  return { shown, onShown };
}
