/** The field in the library: what is found there is kept, or listed. */
import { NameWorks } from '../../paper/naming/NameWorks';
import { WorksActions } from './WorksActions';

export function NameWorksPart({ initial }: { initial: string }) {
  return (
    <NameWorks
      initial={initial}
      action={() => null}
      actions={(papers) => (
        <WorksActions
          count={papers.length}
          load={async () => papers.map((paper) => ({ item: paper.csl, paper }))}
        />
      )}
    />
  );
}
