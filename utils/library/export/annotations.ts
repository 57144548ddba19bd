/** A story's highlights as a file that other readers of Web Annotations take. */
import { storyKey } from '../../story/story-key';
import type { Story } from '../../story/types';
import type { Highlight } from '../highlight';

/**
 * An AnnotationCollection with its only page inside, https://www.w3.org/TR/annotation-model/#collections.
 * The media type is `application/ld+json`.
 */
export function toJsonLd(story: Story, highlights: readonly Highlight[]): string {
  // The collection's context holds for what is in it.
  const items = highlights.map(({ '@context': _, ...bare }) => bare);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: story.title || storyKey(story),
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
