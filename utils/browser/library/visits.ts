/** What was read lately, without its text: only where the reader has asked for it. */
import * as v from 'valibot';
import type { Result } from '../../failure';
import { VISIT, type Visit } from '../../library/visit';
import { lockedList } from '../storage/locked-list';

/** Days after which it is forgotten. */
const KEPT_DAYS = 30;

const visits = lockedList({ area: 'local', key: 'visits', entry: VISIT, max: 1000 });

const isFresh = ({ time }: Visit) => Date.parse(time) > Date.now() - KEPT_DAYS * 86_400_000;

/** The newest first. Never rejects. */
export const loadVisits = async (): Promise<Visit[]> => (await visits.load()).filter(isFresh);

/** In place of an older visit to the same story. Fails as `lockedUpdate` does. */
export const noteVisit = (visit: Visit): Promise<Result<void>> =>
  visits.update((entries) => [
    visit,
    ...entries.filter((one) => one.key !== visit.key && isFresh(one)),
  ]);

export async function saveVisits(all: Visit[]): Promise<void> {
  await visits.update(() => v.parse(v.array(VISIT), all));
}
