/** What can be done with all that is chosen. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../../../utils/library/entries/entry';
import type { FacetCounts } from '../../../utils/library/entries/library-queries';
import { numberMessage } from '../../../utils/messages/number-message';
import { Button } from '../../controls/Button';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { useServices } from '../../services';
import { NameField } from '../entry/NameField';
import type { Changes } from '../use-changes';
import './BulkBar.css';
import type { Selection } from './use-selection';

interface Props {
  /** In the order of the list. */
  ids: readonly number[];
  selection: Selection;
  facets: FacetCounts | null;
  changes: Changes;
  onRemove: () => void;
}

const loadBibliography = () => import('../bibliography/BibliographyDialog');
const loadHandOn = () => import('../../handoff/HandOnDialog');

export function BulkBar({ ids, selection, facets, changes, onRemove }: Props) {
  const { library } = useServices();
  const [listing, setListing] = useState(false);
  const bibliography = useLoaded(loadBibliography, listing);
  const [handing, setHanding] = useState(false);
  const handOn = useLoaded(loadHandOn, handing);
  const edit = (change: (entry: Entry) => Entry, words: Parameters<Changes['run']>[1]) =>
    void changes.run(library.edit(ids, change), words);
  const setRead = (read: boolean) =>
    edit(
      (entry) => ({ ...entry, read }),
      // One that cannot be read may be among the chosen.
      ({ steps }) => i18n.t(read ? 'library.markedRead' : 'library.markedUnread', steps.length),
    );
  return (
    <div class="bulk-bar" role="toolbar" aria-label={i18n.t('library.bulk')} data-part="bulk">
      <strong>{i18n.t('library.chosen', ids.length, [numberMessage(ids.length)])}</strong>
      <Button variant="inline" onClick={() => setRead(true)}>
        {i18n.t('library.markRead')}
      </Button>
      <Button variant="inline" onClick={() => setRead(false)}>
        {i18n.t('library.markUnread')}
      </Button>
      <NameField
        label={i18n.t('library.addTag')}
        known={(facets?.tag ?? []).map(({ value }) => value)}
        onName={(tag) =>
          edit(
            (entry) => ({ ...entry, tags: [...new Set([...entry.tags, tag])] }),
            i18n.t('library.tagged', { tag }),
          )
        }
      />
      <NameField
        label={i18n.t('library.addCollection')}
        known={(facets?.collection ?? []).map(({ value }) => value)}
        onName={(name) =>
          edit(
            (entry) => ({ ...entry, collections: [...new Set([...entry.collections, name])] }),
            i18n.t('library.collected', { name }),
          )
        }
      />
      <Button variant="inline" onClick={() => setListing(true)}>
        {i18n.t('library.bibliography')}
      </Button>
      <Button variant="inline" onClick={() => setHanding(true)}>
        {i18n.t('handing.open')}
      </Button>
      <Button variant="inline" onClick={onRemove}>
        {i18n.t('library.remove')}
      </Button>
      <Button variant="inline" onClick={selection.chooseAll}>
        {i18n.t('library.chooseAll')}
      </Button>
      <Button variant="inline" onClick={selection.clear}>
        {i18n.t('library.chooseNone')}
      </Button>
      {handing && handOn && <handOn.HandOnDialog ids={ids} onClose={() => setHanding(false)} />}
      {listing && bibliography && (
        <bibliography.BibliographyDialog ids={ids} onClose={() => setListing(false)} />
      )}
    </div>
  );
}
