/** What can be done with works at hand: kept in the library, and listed as a bibliography. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { paperEntry } from '../../../utils/library/entries/paper-entry';
import type { CslItem, Paper } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { PendingLine } from '../../controls/PendingLine';
import { useServices } from '../../services';
import { UndoBar } from '../UndoBar';
import { type Changes, useChanges } from '../use-changes';
import './WorksActions.css';

/** A work as it is cited, with its record where that was looked up. */
export interface WorkAtHand {
  item: CslItem;
  paper: Paper | null;
}

interface Props {
  count: number;
  /** The works, looked up where they were not yet. */
  load: (signal: AbortSignal) => Promise<WorkAtHand[]>;
  /** Where there is a way back already; else it stands below the buttons. */
  changes?: Changes;
  onKept?: () => void;
}

const loadBibliography = () => import('../bibliography/BibliographyDialog');

export function WorksActions({ count, load, changes: shown, onKept }: Props) {
  const { library } = useServices();
  const own = useChanges();
  const changes = shown ?? own;
  const [listed, setListed] = useState<CslItem[] | null>(null);
  const [asking, setAsking] = useState<AbortController | null>(null);
  const latest = useRef(asking);
  latest.current = asking;
  useEffect(() => () => latest.current?.abort(), []);
  const bibliography = useLoaded(loadBibliography, listed !== null);

  const withWorks = async (use: (works: WorkAtHand[]) => unknown) => {
    const mine = new AbortController();
    setAsking(mine);
    const works = await load(mine.signal);
    setAsking(null);
    if (!mine.signal.aborted) use(works);
  };
  const add = () =>
    withWorks(async (works) => {
      const now = new Date();
      const entries = works.map(({ item, paper }) => paperEntry(item, paper, now));
      const words = i18n.t('works.added', works.length);
      if (await changes.run(library.merge(entries, []), words)) onKept?.();
    });
  const isOff = count === 0 || asking !== null;
  return (
    <div class="works-actions" data-part="works-actions">
      <div class="works-actions__buttons">
        <Button
          variant="outlined"
          onClick={() => void add()}
          disabled={isOff}
          data-part="add-works"
        >
          {i18n.t('works.add', count)}
        </Button>
        <Button
          variant="outlined"
          onClick={() => void withWorks((works) => setListed(works.map(({ item }) => item)))}
          disabled={isOff}
          data-part="list-works"
        >
          {i18n.t('library.bibliography')}
        </Button>
      </div>
      {asking && <PendingLine words={i18n.t('naming.asking')} onStop={() => asking.abort()} />}
      {!shown && <UndoBar changes={own} />}
      {listed && bibliography && (
        <bibliography.BibliographyDialog works={listed} onClose={() => setListed(null)} />
      )}
    </div>
  );
}
