/** The file of a story's highlights is a collection of Web Annotations. */
import { expect, it } from 'vitest';
import { toJsonLd } from '../../../utils/library/export/annotations';
import { makeHighlight } from '../../../utils/library/highlight';
import { makeStory } from '../../support/page-report';

it('holds every highlight as it is kept, under one context', () => {
  const story = makeStory();
  const highlight = makeHighlight(
    story.url,
    [
      { type: 'TextQuoteSelector', exact: 'moss', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 4 },
    ],
    'blue',
    new Date(0),
  );
  const file = JSON.parse(toJsonLd(story, [highlight]));
  const { '@context': context, ...bare } = highlight;
  expect(file).toEqual({
    '@context': context,
    type: 'AnnotationCollection',
    label: story.title,
    total: 1,
    first: { type: 'AnnotationPage', startIndex: 0, items: [bare] },
  });
});
