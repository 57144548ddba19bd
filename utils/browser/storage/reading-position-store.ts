/** Where the reading of each story was left; kept in storage.local, and never from a private window. */
import * as v from 'valibot';
import { READING_POSITION, type ReadingPosition } from '../../library/reading-position';
import { isPrivate } from '../library/private-window';
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

/** In place of an older one for the same story; null forgets it. Where there is no room, nothing is kept. */
export async function saveReadingPosition(
  story: string,
  place: ReadingPosition | null,
  before: string | null = null,
): Promise<void> {
  await positions.update(async (entries) => {
    const others = entries.filter((one) => one.story !== story && one.story !== before);
    if (place) return (await isPrivate()) ? null : [{ story, place }, ...others];
    return others.length < entries.length ? others : null;
  });
}
