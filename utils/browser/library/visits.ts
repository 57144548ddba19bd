/** What was read lately, without its text: only where the reader has asked for it, and never from a private window. */
import * as v from 'valibot';
import { VISIT, type Visit } from '../../library/visit';
import { lockedList } from '../storage/locked-list';
import { isPrivate } from './private-window';

/** Days after which it is forgotten. */
const KEPT_DAYS = 30;

const visits = lockedList({ area: 'local', key: 'visits', entry: VISIT, max: 1000 });

const isFresh = ({ time }: Visit) => Date.parse(time) > Date.now() - KEPT_DAYS * 86_400_000;

/** The newest first. Never rejects. */
export const loadVisits = async (): Promise<Visit[]> => (await visits.load()).filter(isFresh);

/** In place of an older visit to the same story. */
export async function noteVisit(visit: Visit): Promise<void> {
  if (await isPrivate()) return;
  await visits.update((entries) => [
    visit,
    ...entries.filter((one) => one.key !== visit.key && isFresh(one)),
  ]);
}

export async function saveVisits(all: Visit[]): Promise<void> {
  await visits.update(() => v.parse(v.array(VISIT), all));
}
