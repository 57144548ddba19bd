/** Says that a story has highlights, and shows them on its own page. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureMessage } from '../../utils/messages/failure-message';
import { shortAddressKey, storyKey } from '../../utils/story/story-key';
import type { Story } from '../../utils/story/types';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { useServices } from '../services';

interface Props {
  story: Story;
  count: number;
}

export function HighlightsOnPage({ story, count }: Props) {
  const { highlights, showHighlights } = useServices();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);
  if (count === 0) return null;
  const show = async () => {
    const listed = await highlights.list(storyKey(story), shortAddressKey(story));
    const shown = listed.ok ? await showHighlights(listed.value) : listed;
    const words = shown.ok
      ? i18n.t('highlights.onPage', shown.value)
      : failureMessage(shown.failure);
    announce(words);
    setSaid(words);
  };
  return (
    <Button variant="inline" onClick={() => void show()} data-part="highlights-on-page">
      {said ?? i18n.t('highlights.showOnPage', count)}
    </Button>
  );
}
