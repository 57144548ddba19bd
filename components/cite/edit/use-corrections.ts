/** The reader's own corrections of the works that are cited: kept as they are typed, for every surface. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  applyOverrides,
  type OverriddenField,
  type Overrides,
  withChange,
  workKey,
} from '../../../utils/citation/items/overrides';
import type { Failure } from '../../../utils/failure';
import type { CslItem } from '../../../utils/scholarly/types';
import { useServices } from '../../services';

/** A work as pages and services give it, and as the reader wants it. */
export interface CorrectedWork {
  key: string;
  pageKey: string;
  original: CslItem;
  item: CslItem;
  correction: Overrides | undefined;
}

export interface Corrections {
  works: CorrectedWork[];
  /** `works` as they are to be cited. */
  items: CslItem[];
  change: <Field extends OverriddenField>(
    work: CorrectedWork,
    field: Field,
    value: CslItem[Field] | null,
  ) => void;
  /** Back to what pages and services say, of all works. */
  undo: () => void;
  /** Why the last correction holds for this window only. */
  failure: Failure | null;
}

/** A work as pages and services give it. */
export interface OriginalWork {
  item: CslItem;
  /** What it is remembered by as long as there is no record of it: what was put right by then holds for the record, too. */
  pageKey: string;
}

export function useCorrections(originals: readonly OriginalWork[]): Corrections {
  const keys = JSON.stringify([
    ...new Set(originals.flatMap(({ item, pageKey }) => [workKey(item), pageKey])),
  ]);
  const { known, latest, keep, failure } = useKeptCorrections(keys);

  const works = useMemo(
    () =>
      originals.map(({ item: original, pageKey }): CorrectedWork => {
        const key = workKey(original);
        const correction = known[key] ?? known[pageKey];
        return { key, pageKey, original, item: applyOverrides(original, correction), correction };
      }),
    [originals, known],
  );

  const put = ({ key, pageKey }: CorrectedWork, correction: Overrides | null) => {
    void keep(key, correction);
    if (!correction && key !== pageKey && latest(pageKey)) void keep(pageKey, null);
  };
  return {
    works,
    items: useMemo(() => works.map(({ item }) => item), [works]),
    // What is typed next adds to what was typed last, whether or not it is on the screen yet.
    change: (work, field, value) =>
      put(work, withChange(work.original, latest(work.key) ?? latest(work.pageKey), field, value)),
    undo: () => {
      for (const work of works) if (latest(work.key) ?? latest(work.pageKey)) put(work, null);
    },
    failure,
  };
}

/** Whether anything but the capitals of the title was put right. */
export const isCorrected = (correction: Overrides | undefined): boolean =>
  Object.keys(correction ?? {}).some((field) => field !== 'title-case');

/** How a work's correction stands between this window and what is stored. */
interface Sync {
  /** Counts what the reader changed here: what was read before the last change is no news. */
  changes: number;
  /** Counts the readings: only the last one tells. */
  reads: number;
  /** Changes on their way into the store, and whether the last one did not get there. */
  saving: number;
  isUnsaved: boolean;
}

/**
 * The corrections of these works (`keys`, a JSON list), the same in every window. That something was stored is heard
 * late and in any order, of one's own letters as well, so it is never taken for what is stored now: that is read,
 * and counts unless the reader has typed on meanwhile or letters are still on their way.
 */
function useKeptCorrections(keys: string) {
  const { loadCorrections, saveCorrection, watchCorrection } = useServices();
  const [known, setKnown] = useState<Readonly<Record<string, Overrides>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const held = useRef(known);
  const syncs = useRef(new Map<string, Sync>());

  const hold = useCallback((key: string, correction: Overrides | null) => {
    const { [key]: _, ...others } = held.current;
    held.current = correction ? { ...others, [key]: correction } : others;
    setKnown(held.current);
  }, []);

  const syncOf = useCallback((key: string): Sync => {
    const sync = syncs.current.get(key) ?? { changes: 0, reads: 0, saving: 0, isUnsaved: false };
    syncs.current.set(key, sync);
    return sync;
  }, []);

  const read = useCallback(
    async (works: readonly string[]) => {
      const begun = works.map((key) => {
        const sync = syncOf(key);
        sync.reads++;
        return { key, sync, changes: sync.changes, reads: sync.reads };
      });
      const loaded = await loadCorrections(works);
      for (const { key, sync, changes, reads } of begun) {
        const isNews = sync.changes === changes && sync.reads === reads;
        if (isNews && sync.saving === 0 && !sync.isUnsaved) hold(key, loaded[key] ?? null);
      }
    },
    [loadCorrections, syncOf, hold],
  );

  useEffect(() => {
    const works: string[] = JSON.parse(keys);
    void read(works);
    const stops = works.map((key) => watchCorrection(key, () => void read([key])));
    return () => {
      for (const stop of stops) stop();
    };
  }, [read, watchCorrection, keys]);

  const keep = useCallback(
    async (key: string, correction: Overrides | null) => {
      const sync = syncOf(key);
      sync.changes++;
      sync.saving++;
      hold(key, correction);
      const { changes } = sync;
      const saved = await saveCorrection(key, correction);
      sync.saving--;
      if (sync.changes === changes) {
        sync.isUnsaved = !saved.ok;
        setFailure(saved.ok ? null : saved.failure);
      }
      // What other windows stored meanwhile was not listened to.
      if (sync.saving === 0) void read([key]);
    },
    [syncOf, hold, saveCorrection, read],
  );

  const latest = useCallback((key: string) => held.current[key], []);
  return { known, latest, keep, failure };
}
