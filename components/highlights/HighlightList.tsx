/** The highlights of a story in reading order: to go to, to change, to cite, to take away as a file. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { toJsonLd } from '../../utils/library/export/annotations';
import { fileName } from '../../utils/library/export/file-name';
import { colorOf, type Highlight, noteOf, quoteOf } from '../../utils/library/highlight';
import type { Story } from '../../utils/story/types';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { focusSoon } from '../controls/hooks/focus-soon';
import { useServices } from '../services';
import { Swatch } from './ColorButtons';
import { type HighlightActions, HighlightEditor } from './HighlightEditor';
import './HighlightList.css';
import { colorMessage } from './highlight-message';
import { bringIntoView, startFrom } from './passages';
import type { Highlights, Placed } from './use-highlights';

interface Props {
  story: Story;
  highlights: Highlights;
  actions: HighlightActions;
}

export function HighlightList({ story, highlights, actions }: Props) {
  const { download } = useServices();
  const announce = useAnnounce();
  const [editing, setEditing] = useState<string | null>(null);
  if (highlights.all.length === 0) return <p class="soft">{i18n.t('highlights.none')}</p>;
  const save = () => {
    const name = fileName(story, 'jsonld');
    const all = highlights.all.map(({ highlight }) => highlight);
    download({ name, mime: 'application/ld+json', data: toJsonLd(story, all) });
    announce(i18n.t('citation.downloaded', { file: name }));
  };
  return (
    <>
      <ol class="highlight-list">
        {highlights.all.map((placed) => (
          <li key={placed.highlight.id} class="highlight-list__row">
            <Row
              placed={placed}
              actions={actions}
              isEdited={editing === placed.highlight.id}
              onEdit={setEditing}
            />
          </li>
        ))}
      </ol>
      <Button variant="inline" onClick={save}>
        {i18n.t('highlights.save')}
      </Button>
    </>
  );
}

interface RowProps {
  placed: Placed;
  actions: HighlightActions;
  isEdited: boolean;
  onEdit: (id: string | null) => void;
}

function Row({ placed: { highlight, range }, actions, isEdited, onEdit }: RowProps) {
  const show = (found: Range) => {
    bringIntoView(found, { always: true });
    startFrom(found);
  };
  return (
    <>
      <div class="highlight-list__head">
        <Swatch color={colorOf(highlight)} />
        <span class="visually-hidden">{colorMessage(colorOf(highlight))}</span>
        {range ? (
          <button
            type="button"
            class="highlight-list__quote serif"
            title={i18n.t('highlights.goTo')}
            onClick={() => show(range)}
          >
            <Quote highlight={highlight} />
          </button>
        ) : (
          <p class="highlight-list__quote serif">
            <Quote highlight={highlight} />
          </p>
        )}
      </div>
      {range === null && <p class="soft">{i18n.t('highlights.lost')}</p>}
      {isEdited ? (
        <HighlightEditor
          highlight={highlight}
          actions={actions}
          onDone={() => {
            onEdit(null);
            focusSoon(`edit-${highlight.id}`);
          }}
        />
      ) : (
        <>
          {noteOf(highlight) && <p class="highlight-list__note">{noteOf(highlight)}</p>}
          <div class="highlight-list__actions">
            <Button
              variant="inline"
              data-part={`edit-${highlight.id}`}
              onClick={() => onEdit(highlight.id)}
            >
              {i18n.t(noteOf(highlight) ? 'highlights.edit' : 'highlights.addNote')}
            </Button>
            <Button variant="inline" onClick={() => actions.cite(highlight)}>
              {i18n.t('highlights.cite')}
            </Button>
            <Button variant="inline" onClick={() => void actions.remove(highlight)}>
              {i18n.t('highlights.remove')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

const Quote = ({ highlight }: { highlight: Highlight }) => <q>{quoteOf(highlight)}</q>;
