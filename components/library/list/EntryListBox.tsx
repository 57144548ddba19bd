/** The entries as a list box: the keys go from one to the next, choose, open and remove. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import './EntryListBox.css';
import { EntryRow } from './EntryRow';
import type { EntryList } from './use-entry-list';
import type { Selection } from './use-selection';
import { useWindow } from './use-window';

interface Props {
  list: EntryList;
  ids: readonly number[];
  selection: Selection;
  /** The number of the entry that is open beside the list. */
  open: number | null;
  onOpen: (id: number) => void;
  onRemove: () => void;
}

export function EntryListBox({ list, ids, selection, open, onOpen, onRemove }: Props) {
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { start, end, rowHeight, scrollTo } = useWindow(scroller, probe, ids.length);
  const rows = ids.slice(start, end);
  const { want } = list;
  useEffect(() => want(rows), [want, rows.join()]);
  const { active, chosen } = selection;

  const go = (to: number, extend: boolean) => {
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id === undefined) return;
    selection.goTo(id, extend);
    scrollTo(ids.indexOf(id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = active === null ? -1 : ids.indexOf(active);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: ids.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) go(to, event.shiftKey);
    else if (event.key === ' ' && active !== null) selection.toggle(active);
    else if (event.key === 'Enter' && active !== null) onOpen(active);
    else if (event.key === 'Delete') onRemove();
    else if (event.key === 'Escape' && chosen.size > 0) selection.clear();
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.chooseAll();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (id: number, event: MouseEvent) => {
    if (event.shiftKey) return selection.goTo(id, true);
    const isTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
    selection.goTo(id, false);
    if (isTick || event.ctrlKey || event.metaKey) selection.toggle(id);
    else onOpen(id);
  };

  return (
    <div
      class="entry-list"
      role="listbox"
      ref={scroller}
      tabIndex={0}
      aria-label={i18n.t('library.list')}
      aria-multiselectable="true"
      aria-activedescendant={active === null ? undefined : `${base}-${active}`}
      data-part="entries"
      onKeyDown={onKeyDown}
      onFocus={() => active === null && ids[0] !== undefined && selection.goTo(ids[0], false)}
    >
      <div
        class="entry-list__whole"
        role="presentation"
        style={{ blockSize: `${ids.length * rowHeight}px` }}
      >
        <div class="entry-row entry-list__probe" role="presentation" ref={probe} />
        {rows.map((id, at) => (
          <EntryRow
            key={id}
            id={`${base}-${id}`}
            entry={list.entry(id)}
            place={start + at + 1}
            count={ids.length}
            top={(start + at) * rowHeight}
            isActive={id === active}
            isOpen={id === open}
            isChosen={chosen.has(id)}
            onClick={(event) => onClick(id, event)}
          />
        ))}
      </div>
    </div>
  );
}
