/** The reader's own corrections of the works that are cited: kept as they are typed, for every surface. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
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

export function useCorrections(originals: readonly CslItem[]): Corrections {
  const { loadCorrections, saveCorrection, watchCorrection } = useServices();
  const [known, setKnown] = useState<Readonly<Record<string, Overrides>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const keys = JSON.stringify([...new Set(originals.map(workKey))]);

  const hold = useCallback((key: string, correction: Overrides | null) => {
    setKnown(({ [key]: _, ...others }) => (correction ? { ...others, [key]: correction } : others));
  }, []);

  const echoes = useEchoes();

  useEffect(() => {
    let current = true;
    const works: string[] = JSON.parse(keys);
    void loadCorrections(works).then((loaded) => {
      if (current) setKnown((held) => ({ ...loaded, ...held }));
    });
    const stops = works.map((key) =>
      watchCorrection(key, (correction) => {
        if (!echoes.isOwn(key, correction)) hold(key, correction);
      }),
    );
    return () => {
      current = false;
      for (const stop of stops) stop();
    };
  }, [loadCorrections, watchCorrection, hold, echoes, keys]);

  const works = useMemo(
    () =>
      originals.map((original): CorrectedWork => {
        const key = workKey(original);
        return {
          key,
          original,
          item: applyOverrides(original, known[key]),
          correction: known[key],
        };
      }),
    [originals, known],
  );

  const keep = useCallback(
    async (key: string, correction: Overrides | null) => {
      hold(key, correction);
      echoes.expect(key, correction);
      const saved = await saveCorrection(key, correction);
      setFailure(saved.ok ? null : saved.failure);
    },
    [hold, echoes, saveCorrection],
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

/** How long what was kept here may take to be heard of, in milliseconds. */
const ECHO_MS = 3000;

/**
 * Every window hears of what is kept, the one that kept it as well, and by then its reader may have typed on: taking
 * what is heard for news would take those letters back.
 */
function useEchoes() {
  const [echoes] = useState(() => {
    const expected: { is: string; at: number }[] = [];
    return {
      expect(key: string, correction: Overrides | null): void {
        expected.push({ is: asKept(key, correction), at: Date.now() });
      },
      isOwn(key: string, correction: Overrides | null): boolean {
        const oldest = Date.now() - ECHO_MS;
        while (expected[0] && expected[0].at < oldest) expected.shift();
        const is = asKept(key, correction);
        const found = expected.findIndex((one) => one.is === is);
        if (found >= 0) expected.splice(found, 1);
        return found >= 0;
      },
    };
  });
  return echoes;
}

/** Browsers give back the fields of what they keep in an order of their own. */
const asKept = (key: string, correction: Overrides | null): string =>
  JSON.stringify([key, correction], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
