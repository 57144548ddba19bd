/** The field in the library: what is found there is kept, or listed. */
import { NameWorks } from '../../paper/naming/NameWorks';
import type { Changes } from '../use-changes';
import { WorksActions } from './WorksActions';

interface Props {
  initial: string;
  changes: Changes;
  /** All that was named is kept. */
  onKept: () => void;
}

export function NameWorksPart({ initial, changes, onKept }: Props) {
  return (
    <NameWorks
      initial={initial}
      action={() => null}
      actions={(papers, isAll) => (
        <WorksActions
          count={papers.length}
          load={async () => papers.map((paper) => ({ item: paper.csl, paper }))}
          changes={changes}
          {...(isAll && { onKept })}
        />
      )}
    />
  );
}
