/** Highlights as a file that other readers of Web Annotations take, and what such a file holds. */
import * as v from 'valibot';
import { storyKey } from '../../story/story-key';
import type { Story } from '../../story/types';
import type { Highlight } from '../highlight';
import { HIGHLIGHT } from '../highlight-schema';

/** A story's highlights. The media type is `application/ld+json`. */
export const toJsonLd = (story: Story, highlights: readonly Highlight[]): string =>
  annotationsOf(story.title || storyKey(story), highlights);

/** An AnnotationCollection with its only page inside, https://www.w3.org/TR/annotation-model/#collections. */
export function annotationsOf(label: string, highlights: readonly Highlight[]): string {
  // The collection's context holds for what is in it.
  const items = highlights.map(({ '@context': _, ...bare }) => bare);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const COLLECTION = v.object({ first: v.object({ items: v.array(v.unknown()) }) });

/** What can be marked again, and how many annotations are of another kind or not whole. */
export function annotationsIn(file: string): { highlights: Highlight[]; unread: number } {
  const read = v.safeParse(COLLECTION, parsed(file));
  const items = read.success ? read.output.first.items : [];
  const highlights = items.flatMap((item) => {
    const one = v.safeParse(HIGHLIGHT, item);
    return one.success ? [one.output] : [];
  });
  return { highlights, unread: read.success ? items.length - highlights.length : 1 };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}
