/** What can be done with works at hand: kept in the library, and listed as a bibliography. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { paperEntry } from '../../../utils/library/entries/paper-entry';
import type { CslItem, Paper } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { useServices } from '../../services';
import { UndoBar } from '../UndoBar';
import { useChanges } from '../use-changes';
import './WorksActions.css';

/** A work as it is cited, with its record where that was looked up. */
export interface WorkAtHand {
  item: CslItem;
  paper: Paper | null;
}

const loadBibliography = () => import('../bibliography/BibliographyDialog');

export function WorksActions({ works }: { works: readonly WorkAtHand[] }) {
  const { library } = useServices();
  const changes = useChanges();
  const [listing, setListing] = useState(false);
  const bibliography = useLoaded(loadBibliography, listing);
  const add = () => {
    const now = new Date();
    const entries = works.map(({ item, paper }) => paperEntry(item, paper, now));
    void changes.run(library.merge(entries, []), i18n.t('works.added', works.length));
  };
  return (
    <div class="works-actions" data-part="works-actions">
      <div class="works-actions__buttons">
        <Button
          variant="outlined"
          onClick={add}
          disabled={works.length === 0}
          data-part="add-works"
        >
          {i18n.t('works.add', works.length)}
        </Button>
        <Button
          variant="outlined"
          onClick={() => setListing(true)}
          disabled={works.length === 0}
          data-part="list-works"
        >
          {i18n.t('library.bibliography')}
        </Button>
      </div>
      <UndoBar changes={changes} />
      {listing && bibliography && (
        <bibliography.BibliographyDialog
          works={works.map(({ item }) => item)}
          onClose={() => setListing(false)}
        />
      )}
    </div>
  );
}
