/**
 * A highlight as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), which is how it is kept
 * and how it leaves: other readers of annotations find the passage by the same selectors.
 */
/** Named, because a colour alone tells nothing to those who do not see it. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'purple'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Offsets in the text that story-text.ts makes of a story's body. */
interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selectors = [TextQuoteSelector, TextPositionSelector];

export interface Highlight {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** urn:uuid, RFC 9562. */
  id: string;
  type: 'Annotation';
  motivation: 'highlighting';
  /** ISO 8601. */
  created: string;
  modified: string;
  /** The note; absent where there is none. */
  body?: { type: 'TextualBody'; value: string; format: 'text/plain'; purpose: 'commenting' };
  target: {
    /** The story's key (utils/story/story-key.ts), which is its address. */
    source: string;
    /** The colour: `styleClass` is the model's own place for how a passage is shown. */
    styleClass: HighlightColor;
    selector: Selectors;
  };
}

export function makeHighlight(
  source: string,
  selector: Selectors,
  color: HighlightColor,
  now: Date,
): Highlight {
  const time = now.toISOString();
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: time,
    modified: time,
    target: { source, styleClass: color, selector },
  };
}

export const quoteOf = (highlight: Highlight): string => highlight.target.selector[0].exact;
export const noteOf = (highlight: Highlight): string => highlight.body?.value ?? '';
export const colorOf = (highlight: Highlight): HighlightColor => highlight.target.styleClass;

export function withColor(highlight: Highlight, color: HighlightColor, now: Date): Highlight {
  const target = { ...highlight.target, styleClass: color };
  return { ...highlight, target, modified: now.toISOString() };
}

/** Plain text; an empty note takes the body away. */
export function withNote(highlight: Highlight, note: string, now: Date): Highlight {
  const { body: _, ...bare } = highlight;
  const changed = { ...bare, modified: now.toISOString() };
  const value = note.trim();
  if (value === '') return changed;
  return {
    ...changed,
    body: { type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' },
  };
}
