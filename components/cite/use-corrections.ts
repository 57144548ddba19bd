/** The reader's own corrections of the works that are cited: kept as they are typed, for every surface. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import {
  type CorrectedField,
  type Correction,
  correct,
  withChange,
  workKey,
} from '../../utils/citation/correction';
import type { Failure } from '../../utils/failure';
import type { CslItem } from '../../utils/scholarly/types';
import { useServices } from '../services';

/** A work as pages and services give it, and as the reader wants it. */
export interface CorrectedWork {
  key: string;
  original: CslItem;
  item: CslItem;
  correction: Correction | undefined;
}

export interface Corrections {
  works: CorrectedWork[];
  /** `works` as they are to be cited. */
  items: CslItem[];
  change: <Field extends CorrectedField>(
    work: CorrectedWork,
    field: Field,
    value: CslItem[Field] | null,
  ) => void;
  /** Back to what pages and services say, of all works. */
  undo: () => void;
  /** Why the last correction holds for this window only. */
  failure: Failure | null;
}

export function useCorrections(originals: readonly CslItem[]): Corrections {
  const { loadCorrections, keepCorrection, watchCorrection } = useServices();
  const [known, setKnown] = useState<Readonly<Record<string, Correction>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const keys = JSON.stringify([...new Set(originals.map(workKey))]);

  const hold = useCallback((key: string, correction: Correction | null) => {
    setKnown(({ [key]: _, ...others }) => (correction ? { ...others, [key]: correction } : others));
  }, []);

  useEffect(() => {
    let current = true;
    const works: string[] = JSON.parse(keys);
    void loadCorrections(works).then((loaded) => {
      if (current) setKnown((held) => ({ ...loaded, ...held }));
    });
    const stops = works.map((key) => watchCorrection(key, (correction) => hold(key, correction)));
    return () => {
      current = false;
      for (const stop of stops) stop();
    };
  }, [loadCorrections, watchCorrection, hold, keys]);

  const works = useMemo(
    () =>
      originals.map((original): CorrectedWork => {
        const key = workKey(original);
        return { key, original, item: correct(original, known[key]), correction: known[key] };
      }),
    [originals, known],
  );

  const keep = useCallback(
    async (key: string, correction: Correction | null) => {
      hold(key, correction);
      const kept = await keepCorrection(key, correction);
      setFailure(kept.ok ? null : kept.failure);
    },
    [hold, keepCorrection],
  );

  return {
    works,
    items: useMemo(() => works.map(({ item }) => item), [works]),
    change: (work, field, value) =>
      void keep(work.key, withChange(work.original, work.correction, field, value)),
    undo: () => {
      for (const { key, correction } of works) if (correction) void keep(key, null);
    },
    failure,
  };
}
