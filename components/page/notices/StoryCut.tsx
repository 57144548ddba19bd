/** Says that a site shows less than the whole of a story. */
import { i18n } from '#i18n';
import type { Story } from '../../../utils/story/types';

export function StoryCut({ story: { cut } }: { story: Story }) {
  if (cut === null) return null;
  return (
    <p class="story-cut" data-part="story-cut">
      <bdi>{i18n.t(cut === 'pages' ? 'story.firstPage' : 'story.cut')}</bdi>
    </p>
  );
}
