/** The highlights of all stories: found by words and colour, back to their place in one press, out as a file and in again. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { annotationsIn, annotationsOf } from '../../../utils/library/export/annotations';
import { colorOf, HIGHLIGHT_COLORS, type Highlight } from '../../../utils/library/highlight';
import { failureMessage } from '../../../utils/messages/failure-message';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { FailureLine } from '../../controls/FailureLine';
import { Select } from '../../controls/Select';
import { colorMessage } from '../../highlights/highlight-message';
import { useServices } from '../../services';
import { FileButton } from '../exchange/FileButton';
import { NothingHere } from '../NothingHere';
import './AllHighlights.css';
import { HighlightRow } from './HighlightRow';
import { highlightsWith, useAllHighlights, useTitles } from './use-all-highlights';

/** More are shown on a press: a page of them is as much as anyone reads. */
const PAGE = 100;

export function AllHighlights() {
  const services = useServices();
  const { highlights: store, download } = services;
  const announce = useAnnounce();
  const { all, failure, setFailure } = useAllHighlights(true);
  const [words, setWords] = useState('');
  const [color, setColor] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [removed, setRemoved] = useState<Highlight | null>(null);

  const found = useMemo(() => {
    const ofColor = (all ?? []).filter((one) => color === '' || colorOf(one) === color);
    return highlightsWith(words, ofColor);
  }, [all, words, color]);
  // It may come back from a file as well.
  const isGone = removed !== null && !all?.some(({ id }) => id === removed.id);
  const titles = useTitles(found.slice(0, shown));

  const remove = async (one: Highlight) => {
    const gone = await store.remove(one);
    setFailure(gone.ok ? null : gone.failure);
    if (!gone.ok) return announce(failureMessage(gone.failure));
    setRemoved(one);
    announce(i18n.t('highlights.removed'));
  };
  const bringBack = async () => {
    if (!removed) return;
    const back = await store.keep(removed);
    setFailure(back.ok ? null : back.failure);
    if (back.ok) setRemoved(null);
  };
  const save = () => {
    const name = 'highlights.jsonld';
    const data = annotationsOf(i18n.t('highlights.title'), found);
    download({ name, mime: 'application/ld+json', data });
    announce(i18n.t('citation.downloaded', { file: name }));
  };
  const read = async (file: File) => {
    const { highlights, unread } = annotationsIn(await file.text());
    const known = new Set((all ?? []).map(({ id }) => id));
    const fresh = highlights.filter(({ id }) => !known.has(id));
    const kept = await store.keepAll(fresh);
    setFailure(kept.ok ? null : kept.failure);
    announce(
      kept.ok
        ? [
            i18n.t('library.highlightsAdded', fresh.length),
            ...(unread > 0 ? [i18n.t('library.highlightsUnread', unread)] : []),
          ].join(' ')
        : failureMessage(kept.failure),
    );
  };

  return (
    <div class="all-highlights">
      <search class="all-highlights__controls">
        <input
          type="search"
          value={words}
          placeholder={i18n.t('library.searchHighlights')}
          aria-label={i18n.t('library.searchHighlights')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          aria-label={i18n.t('library.color')}
          value={color}
          onChange={(event) => setColor(event.currentTarget.value)}
        >
          <option value="">{i18n.t('library.allColors')}</option>
          {HIGHLIGHT_COLORS.map((one) => (
            <option key={one} value={one}>
              {colorMessage(one)}
            </option>
          ))}
        </Select>
        <Button variant="inline" onClick={save} disabled={found.length === 0}>
          {i18n.t('highlights.save')}
        </Button>
        <FileButton
          variant="inline"
          words={i18n.t('library.readHighlights')}
          types=".jsonld,.json,application/ld+json"
          onFile={(file) => void read(file)}
        />
      </search>
      <p class={all?.length === 0 ? 'visually-hidden' : 'soft'} role="status">
        {all && i18n.t('highlights.count', found.length)}
      </p>
      {failure && <FailureLine failure={failure} />}
      {isGone && (
        <p class="all-highlights__undo">
          <span>{i18n.t('highlights.removed')}</span>{' '}
          <Button variant="inline" onClick={() => void bringBack()}>
            {i18n.t('highlights.undo')}
          </Button>
        </p>
      )}
      {all?.length === 0 && (
        <NothingHere words={i18n.t('library.noHighlights')}>
          <p class="soft">{i18n.t('library.noHighlightsHelp')}</p>
        </NothingHere>
      )}
      <ol class="all-highlights__list">
        {found.slice(0, shown).map((one) => (
          <HighlightRow
            key={one.id}
            highlight={one}
            title={titles.get(one.target.source) ?? null}
            onRemove={() => void remove(one)}
          />
        ))}
      </ol>
      {found.length > shown && (
        <Button variant="outlined" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('library.showMore')}
        </Button>
      )}
    </div>
  );
}
