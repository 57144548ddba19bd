/** One entry beside the list: the paper and the stories that told it over time, and what the reader made of it. */

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { workKey } from '../../../utils/citation/items/overrides';
import { type Entry, leadItem } from '../../../utils/library/entries/entry';
import type { FacetCounts } from '../../../utils/library/entries/library-queries';
import { dateMessage } from '../../../utils/messages/day-message';
import { webAddress } from '../../../utils/text/web-address';
import { EditWork } from '../../cite/edit/EditWork';
import { useCorrections } from '../../cite/edit/use-corrections';
import { Button } from '../../controls/Button';
import { useLoaded } from '../../controls/hooks/use-loaded';
import { useUnfold } from '../../controls/hooks/use-unfold';
import { IconButton } from '../../controls/IconButton';
import { StatusShape } from '../../controls/StatusShape';
import { HandedLines } from '../../handoff/HandedLines';
import { TitleText } from '../../paper/heading/TitleText';
import { statusMessage } from '../../paper/paper-message';
import { useServices } from '../../services';
import { bylineMessage, titleMessage } from '../entry-message';
import type { Changes } from '../use-changes';
import { EntryCitation } from './EntryCitation';
import './EntryDetails.css';
import { EntryNote } from './EntryNote';
import { NameList } from './NameList';
import { StoryTimeline } from './StoryTimeline';

const loadHandOn = () => import('../../handoff/HandOnDialog');

interface Props {
  entry: Entry;
  facets: FacetCounts | null;
  changes: Changes;
  onRemove: () => void;
  onClose: () => void;
}

export function EntryDetails({ entry, facets, changes, onRemove, onClose }: Props) {
  const { library, saveNote } = useServices();
  const [handing, setHanding] = useState(false);
  const handOn = useLoaded(loadHandOn, handing);
  const { id, paper, tags, collections, read } = entry;
  const [since, checked] = [entry.added, paper?.checked ?? ''].map(dateMessage);
  const item = leadItem(entry);
  const edit = (change: (now: Entry) => Entry, words?: string) =>
    void changes.run(library.edit([id], change), words);
  const url = webAddress(
    paper ? (item.URL ?? (item.DOI && `https://doi.org/${item.DOI}`)) : undefined,
  );
  const title = titleMessage(entry);
  return (
    <section
      class="entry-details"
      aria-label={i18n.t('library.entry')}
      tabIndex={-1}
      data-part="entry"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="entry-details__head">
        <IconButton icon="close" label={i18n.t('library.back')} onClick={onClose} />
      </div>
      <h2 class="entry-details__title serif">
        <bdi>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <TitleText title={title} />
            </a>
          ) : (
            <TitleText title={title} />
          )}
        </bdi>
      </h2>
      <p class="soft">{bylineMessage(entry)}</p>
      {paper && (
        <p class={`entry-details__status entry-details__status--${paper.status}`}>
          <StatusShape status={paper.status} />
          <span>{statusMessage(paper.status)}</span>
          {checked && paper.status !== 'not-checked' && (
            <span class="soft">{i18n.t('library.checked', { date: checked })}</span>
          )}
        </p>
      )}
      <StoryTimeline
        entry={entry}
        onRemove={(key) =>
          void changes.run(library.removeStory(key), i18n.t('library.storyRemoved'))
        }
      />
      <div class="entry-details__actions">
        <Button aria-pressed={read} onClick={() => edit((now) => ({ ...now, read: !now.read }))}>
          {i18n.t(read ? 'library.markUnread' : 'library.markRead')}
        </Button>
        <Button onClick={() => setHanding(true)}>{i18n.t('handing.open')}</Button>
        <Button onClick={onRemove}>{i18n.t('library.remove')}</Button>
      </div>
      <HandedLines entry={entry} />
      {handing && handOn && <handOn.HandOnDialog ids={[id]} onClose={() => setHanding(false)} />}
      <EntryCitation entry={entry} />
      <NameList
        title={i18n.t('library.facet.tag')}
        addLabel={i18n.t('library.addTag')}
        names={tags}
        known={(facets?.tag ?? []).map(({ value }) => value)}
        onAdd={(tag) => edit((now) => ({ ...now, tags: [...new Set([...now.tags, tag])] }))}
        onRemove={(tag) =>
          edit(
            (now) => ({ ...now, tags: now.tags.filter((one) => one !== tag) }),
            i18n.t('library.takenFrom', { name: tag }),
          )
        }
      />
      <NameList
        title={i18n.t('library.facet.collection')}
        addLabel={i18n.t('library.addCollection')}
        names={collections}
        known={(facets?.collection ?? []).map(({ value }) => value)}
        onAdd={(name) =>
          edit((now) => ({ ...now, collections: [...new Set([...now.collections, name])] }))
        }
        onRemove={(name) =>
          edit(
            (now) => ({ ...now, collections: now.collections.filter((one) => one !== name) }),
            i18n.t('library.takenFrom', { name }),
          )
        }
      />
      <EntryNote note={entry.note} save={(...note) => void changes.run(saveNote(id, ...note))} />
      <EditItem entry={entry} edit={edit} />
      {since && <p class="soft">{i18n.t('library.since', { date: since })}</p>}
    </section>
  );
}

/** What is cited, put right by hand, here and wherever the work is cited. */
function EditItem({
  entry,
  edit,
}: {
  entry: Entry;
  edit: (change: (now: Entry) => Entry) => void;
}) {
  const form = useUnfold();
  return (
    <div class="entry-details__edit">
      <Button {...form.button}>{i18n.t('edit.open')}</Button>
      <div id={form.panelId} hidden={!form.open}>
        {form.open && <ItemForm entry={entry} edit={edit} />}
      </div>
    </div>
  );
}

function ItemForm({
  entry,
  edit,
}: {
  entry: Entry;
  edit: (change: (now: Entry) => Entry) => void;
}) {
  const [originals] = useState(() => {
    const item = leadItem(entry);
    return [{ item, pageKey: workKey(item) }];
  });
  const { works, items, change } = useCorrections(originals);
  const [work] = works;
  const corrected = JSON.stringify(items[0]);
  useEffect(() => {
    const item = JSON.parse(corrected);
    if (corrected === JSON.stringify(leadItem(entry))) return;
    edit((now) =>
      now.paper
        ? { ...now, paper: { ...now.paper, csl: item } }
        : {
            ...now,
            stories: now.stories.map((story, at) => (at === 0 ? { ...story, csl: item } : story)),
          },
    );
    // Only what the form says is new here.
  }, [corrected]);
  return work ? <EditWork work={work} change={change} titled={false} /> : null;
}
