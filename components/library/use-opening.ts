/** How far the library is on its way to the shape of a newer version; null where nothing was heard of that. */
import { useEffect, useState } from 'preact/hooks';
import { openings } from '../../utils/library/database/opening';

export function useOpening(): number | null {
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => openings.watch(setDone), []);
  return done;
}
