/** The records of several papers at once, looked up only when the reader wants to cite them together. */
import { useEffect, useState } from 'preact/hooks';
import { workIdOf } from '../../utils/identifiers/work-id';
import type { Mention } from '../../utils/papers/types';
import type { CslItem } from '../../utils/scholarly/types';
import { useServices, useSettings } from '../services';

/**
 * Records by work id, as they come in; papers that no service knows have none. `asking`: some may yet come.
 *
 * @param wanted false: nothing is asked
 * @param published when the story was that reports them
 */
export function useRecords(
  mentions: readonly Mention[],
  wanted: boolean,
  published: string | null,
): { records: ReadonlyMap<string, CslItem>; asking: boolean } {
  const { lookUpPaper } = useServices();
  const { lookUp: mayAsk } = useSettings();
  const [records, setRecords] = useState<ReadonlyMap<string, CslItem>>(new Map());
  const [unanswered, setUnanswered] = useState(0);
  useEffect(() => {
    if (!wanted || !mayAsk) return;
    let current = true;
    let asked = 0;
    for (const one of mentions) {
      const { alternatives, role } = one;
      const workId = workIdOf(one);
      if (workId === null) continue;
      const storyDate = role === 'reported' ? published : null;
      void lookUpPaper(workId, { alternatives, fresh: false, storyDate }).then((answer) => {
        if (!current) return;
        setUnanswered((count) => count - 1);
        if (answer.ok) setRecords((known) => new Map(known).set(workId, answer.value.csl));
      });
      asked++;
    }
    setUnanswered(asked);
    return () => {
      current = false;
      setUnanswered(0);
    };
  }, [mentions, wanted, mayAsk, lookUpPaper, published]);
  return { records, asking: unanswered > 0 };
}
