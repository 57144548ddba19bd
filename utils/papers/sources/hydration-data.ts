/** DOIs in the state that news sites embed for their own scripts, under a key that says what they are. */
import { parseDoi } from '../../identifiers/doi/doi';
import { mayHoldDoi } from '../../identifiers/doi/in-text';
import { workOfDoi } from '../../identifiers/identified';
import { entriesIn } from '../../page-metadata/hydration-state';
import type { HydrationState, PageMetadata } from '../../page-metadata/types';
import type { Occurrence } from './occurrence';

const KEY = /^(?:[a-z]{0,20}_?)?doi(?:_?(?:url|link|number|id))?$/i;
const VALUE = /^[^"\s]{7,300}$/;

/** The same in text that holds JSON: code that is more than data, or a value that was packed twice. */
const WRITTEN =
  /\\?"(?:[a-z]{0,20}_?)?doi(?:_?(?:url|link|number|id))?\\?"\s{0,4}:\s{0,4}\\?"([^"\s]{7,300}?)\\?"/gi;

/** All scripts together; the state of some sites is larger than the rest of the page. */
const MAX_LENGTH = 1_500_000;
const MAX_DOIS = 20;

/** Nothing is parsed where no DOI is named. */
const namesDoi = (text: string): boolean => /doi/i.test(text) && mayHoldDoi(text);

export function readHydrationData({ hydration }: PageMetadata): Occurrence[] {
  const found = new Map<string, Occurrence>();
  let length = 0;
  for (const state of hydration) {
    length += state.source.length;
    if (length > MAX_LENGTH) break;
    if (!namesDoi(state.source)) continue;
    for (const written of doisIn(state)) {
      const doi = parseDoi(written);
      if (doi && found.size < MAX_DOIS) found.set(doi, embedded(doi));
    }
  }
  return [...found.values()];
}

function* doisIn({ values, rest }: HydrationState): Generator<string> {
  for (const data of values) {
    for (const { key, value } of entriesIn(data)) {
      if (typeof value !== 'string') continue;
      if (KEY.test(key) && VALUE.test(value)) yield value;
      else yield* doisWritten(value);
    }
  }
  yield* doisWritten(rest);
}

function* doisWritten(text: string): Generator<string> {
  if (!namesDoi(text)) return;
  for (const [, written = ''] of text.matchAll(WRITTEN)) yield unescaped(written);
}

/** Scripts escape what would end them, `\u003c` for `<` among it. */
const unescaped = (text: string) =>
  text
    .replace(/\\+u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\/g, '');

const embedded = (doi: string): Occurrence => ({
  work: workOfDoi({ doi, alternatives: [] }),
  where: 'page-data',
  text: doi,
  element: null,
  start: -1,
  end: -1,
  claim: null,
  stated: {},
});
