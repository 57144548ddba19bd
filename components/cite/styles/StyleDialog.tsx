/**
 * Chooses among all citation styles: a field to search in and the list of what it finds, after the combobox
 * pattern of the ARIA Authoring Practices. Pinned and recent styles come first.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NamedStyle, withPin } from '../../../utils/style-choices';
import { Button } from '../../controls/Button';
import { useServices, useSettings } from '../../services';
import { useSave } from '../../use-save';
import './StyleDialog.css';
import { StyleOption } from './StyleOption';
import { MAX_FOUND, useStyleSearch } from './use-style-search';

interface Props {
  chosen: string;
  onPick: (style: NamedStyle) => void;
  onClose: () => void;
}

export function StyleDialog({ chosen, onPick, onClose: onClosed }: Props) {
  const base = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const settings = useSettings();
  const { openStyleOptions } = useServices();
  const { save } = useSave();
  const [query, setQuery] = useState('');
  const { groups, found, loading, failed } = useStyleSearch(query);
  const styles = groups.flatMap((group) => group.styles);
  const [active, setActive] = useActive(styles, query, chosen);
  const [status, setStatus] = useState('');
  const current = styles[active];
  const isPinned = (style: NamedStyle) => settings.pinnedStyles.some(({ id }) => id === style.id);

  // Before it is seen, so that no key goes elsewhere.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    list.current?.querySelector(`[aria-selected="true"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active, found]);
  useEffect(() => setStatus(countWords(found)), [found, query]);

  const onClose = () => {
    // Before it goes: nothing else can have the focus while it is open.
    dialog.current?.close();
    onClosed();
  };
  const pick = (style: NamedStyle | undefined) => {
    if (!style) return;
    onPick(style);
    onClose();
  };
  const pin = (style: NamedStyle | undefined) => {
    if (!style) return;
    const now = !isPinned(style);
    save({ pinnedStyles: withPin(settings.pinnedStyles, style, now) });
    setStatus(i18n.t(now ? 'style.pinned' : 'style.unpinned', { style: style.name }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.code === 'KeyP') pin(current);
    else if (event.key === 'Enter') pick(current);
    else {
      const to = target(event.key, active, styles.length);
      if (to === null) return;
      setActive(to);
    }
    event.preventDefault();
  };

  return (
    <dialog
      class="style-dialog"
      ref={dialog}
      aria-label={i18n.t('citation.style')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="style-dialog__sheet">
        <input
          class="style-dialog__search"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-activedescendant={current && `${base}-${active}`}
          aria-autocomplete="list"
          aria-label={i18n.t('style.search')}
          placeholder={i18n.t('style.search')}
          autocomplete="off"
          spellcheck={false}
          autofocus
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <p class="visually-hidden" role="status">
          {status}
        </p>
        <div
          class="style-dialog__list"
          role="listbox"
          id={`${base}-list`}
          aria-label={i18n.t('citation.style')}
          aria-busy={loading}
          ref={list}
        >
          {groups.map((group, at) => (
            // biome-ignore lint/a11y/useSemanticElements: options are grouped by role, as their list is one
            <div
              role="group"
              key={group.id}
              aria-labelledby={group.words ? `${base}-group-${at}` : undefined}
              aria-label={group.words ? undefined : i18n.t('style.results')}
            >
              {group.words && (
                <p class="part-label style-dialog__group" id={`${base}-group-${at}`}>
                  {group.words}
                </p>
              )}
              {group.styles.map((style) => {
                const place = styles.indexOf(style);
                return (
                  <StyleOption
                    key={style.id}
                    id={`${base}-${place}`}
                    style={style}
                    active={place === active}
                    chosen={style.id === chosen}
                    pinned={isPinned(style)}
                    onPick={() => pick(style)}
                    onPin={() => pin(style)}
                  />
                );
              })}
            </div>
          ))}
        </div>
        {found === 0 && <p class="style-dialog__note soft">{i18n.t('style.none')}</p>}
        {failed && <p class="style-dialog__note soft">{i18n.t('style.indexFailed')}</p>}
        {found !== null && found > MAX_FOUND && (
          <p class="style-dialog__note soft">{i18n.t('style.more', { count: MAX_FOUND })}</p>
        )}
        <div class="style-dialog__foot">
          <Button disabled={!current} aria-keyshortcuts="Alt+P" onClick={() => pin(current)}>
            {i18n.t(current && isPinned(current) ? 'style.unpin' : 'style.pin')}
          </Button>
          <Button onClick={() => openStyleOptions()}>{i18n.t('style.add')}</Button>
          <Button onClick={onClose}>{i18n.t('action.close')}</Button>
        </div>
      </div>
    </dialog>
  );
}

/** The option that Enter takes: the chosen one at first, the likeliest after each letter. */
function useActive(styles: NamedStyle[], query: string, chosen: string) {
  const [moved, setMoved] = useState<{ query: string; to: number } | null>(null);
  const standing =
    query.trim() === ''
      ? Math.max(
          styles.findIndex(({ id }) => id === chosen),
          0,
        )
      : 0;
  const at = moved?.query === query ? moved.to : standing;
  const setActive = (to: number) => setMoved({ query, to });
  return [Math.min(at, styles.length - 1), setActive] as const;
}

/** Where a key leads from option `here` of `count`; null for other keys. */
function target(key: string, here: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (here + 1) % count;
  if (key === 'ArrowUp') return (here + count - 1) % count;
  if (key === 'PageDown') return Math.min(here + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(here - PAGE, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

const PAGE = 8;

function countWords(found: number | null): string {
  if (found === null) return '';
  if (found > MAX_FOUND) return i18n.t('style.countMore', { count: MAX_FOUND });
  return i18n.t('style.count', found);
}
