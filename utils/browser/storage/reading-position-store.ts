/** Where the reading of each story was left; kept in storage.local. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import { READING_POSITION, type ReadingPosition } from '../../library/reading-position';
import { lockedList } from './locked-list';
import { STORED_KEY } from './stored-key';

const positions = lockedList({
  area: 'local',
  key: 'places',
  entry: v.object({ story: STORED_KEY, place: READING_POSITION }),
  max: 200,
});

/** Null where the story was never begun, was read to its end, or nothing can be read. */
export async function loadReadingPosition(
  story: string,
  before: string | null = null,
): Promise<ReadingPosition | null> {
  const entries = await positions.load();
  const under = (key: string | null) => entries.find((one) => one.story === key)?.place;
  return under(story) ?? under(before) ?? null;
}

/** In place of an older one for the same story; null forgets it. Fails as `lockedUpdate` does. */
export async function saveReadingPosition(
  story: string,
  place: ReadingPosition | null,
  before: string | null = null,
): Promise<Result<void>> {
  return positions.update((entries) => {
    const others = entries.filter((one) => one.story !== story && one.story !== before);
    if (place) return [{ story, place }, ...others];
    return others.length < entries.length ? others : null;
  });
}
