/** What is kept: searched, narrowed, listed, and one of it beside the list. The same on the page and in the panel. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListRequest } from '../../utils/library/entries/library-queries';
import { numberMessage } from '../../utils/messages/number-message';
import { wordsLocale } from '../../utils/messages/words-locale';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { focusSoon } from '../controls/hooks/focus-soon';
import { isEditable } from '../controls/hooks/is-editable';
import { ProgressLine } from '../controls/waiting/ProgressLine';
import { useServices } from '../services';
import { EntryDetails } from './entry/EntryDetails';
import { FoundHighlights } from './highlights/FoundHighlights';
import './LibraryView.css';
import { BulkBar } from './list/BulkBar';
import { EntryListBox } from './list/EntryListBox';
import { ListControls } from './list/ListControls';
import { useEntryList } from './list/use-entry-list';
import { useSelection } from './list/use-selection';
import { NothingHere } from './NothingHere';
import { UndoBar } from './UndoBar';
import { useChanges } from './use-changes';
import { useOpening } from './use-opening';
import { AddByName } from './works/AddByName';

const FIRST: ListRequest = { order: 'added', descending: true, facets: {}, words: '' };

/** `named`: what the reader asked for in the address bar. */
export function LibraryView({ named = '' }: { named?: string }) {
  const { library } = useServices();
  const [request, setRequest] = useState(FIRST);
  const [wantsFacets, setWantsFacets] = useState(false);
  const list = useEntryList(request, wantsFacets);
  const ids = list.ids ?? NONE;
  const selection = useSelection(ids);
  const changes = useChanges();
  const opening = useOpening();
  const [open, setOpen] = useState<number | null>(null);
  const opened = open === null ? null : list.entry(open);
  const marked = selection.chosen.size > 0 ? [...selection.chosen] : [selection.active ?? 0];

  const remove = async (gone: readonly number[]) => {
    const words = i18n.t('library.removed', gone.length);
    if (!(await changes.run(library.remove(gone), words))) return;
    selection.clear();
    // The list goes with its last entry, and the focus that it had: the keys go on at the way back.
    if (gone.length === ids.length) focusSoon('undo-last');
    if (open !== null && gone.includes(open)) close();
  };
  const close = () => {
    setOpen(null);
    focusSoon('entries');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditable(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') focusSoon('search');
    else if (event.key === 'z' && changes.last) void changes.undo();
    else return;
    event.preventDefault();
  };
  const isNarrowed = request.words !== '' || Object.keys(request.facets).length > 0;

  return (
    // Keys for the whole; each has a control of its own as well.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div class="library-view" data-open={opened != null} onKeyDown={onKeyDown}>
      <div class="library-view__main">
        <AddByName initial={named} changes={changes} />
        <ListControls
          request={request}
          facets={list.facets}
          onRequest={setRequest}
          onFilters={() => setWantsFacets(true)}
        />
        <p class={ids.length > 0 ? 'library-view__count soft' : 'visually-hidden'} role="status">
          {list.ids && i18n.t('library.count', ids.length, [numberMessage(ids.length)])}
          {list.instead.map(({ typed, taken }) => (
            <span key={typed}> {i18n.t('library.instead', { typed, taken: listed(taken) })}</span>
          ))}
        </p>
        <FoundHighlights words={request.words} />
        {selection.chosen.size > 0 && (
          <BulkBar
            ids={marked}
            selection={selection}
            facets={list.facets}
            changes={changes}
            onRemove={() => void remove(marked)}
          />
        )}
        <UndoBar changes={changes} />
        {list.failure && (
          <FailureLine
            failure={list.failure}
            action={{ words: i18n.t('action.retry'), onClick: list.again }}
          />
        )}
        {!list.ids && !list.failure && opening !== null && (
          <ProgressLine words={i18n.t('library.updating')} done={opening} />
        )}
        {list.ids && ids.length > 0 && (
          <EntryListBox
            list={list}
            ids={ids}
            selection={selection}
            open={open}
            onOpen={(id) => {
              setOpen(id);
              setWantsFacets(true);
              focusSoon('entry');
            }}
            onRemove={() => void remove(marked)}
          />
        )}
        {list.ids && ids.length === 0 && (
          <NothingHere words={i18n.t(isNarrowed ? 'library.noneFound' : 'library.empty')}>
            {isNarrowed ? (
              <Button
                variant="outlined"
                onClick={() => setRequest({ ...request, words: '', facets: {} })}
              >
                {i18n.t('library.showAll')}
              </Button>
            ) : (
              <p class="soft">{i18n.t('library.emptyHelp')}</p>
            )}
          </NothingHere>
        )}
      </div>
      {opened && (
        <EntryDetails
          key={opened.id}
          entry={opened}
          facets={list.facets}
          changes={changes}
          onRemove={() => void remove([opened.id])}
          onClose={close}
        />
      )}
    </div>
  );
}

const NONE: readonly number[] = [];

const listed = (words: string[]) =>
  new Intl.ListFormat(wordsLocale(), { type: 'disjunction' }).format(words.slice(0, 3));
