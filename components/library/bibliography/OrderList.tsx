/** The works of a bibliography, each moved up or down by a press or by Alt and an arrow: from then on their order is the reader's. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameOf } from '../../../utils/library/entries/entry';
import type { CslItem } from '../../../utils/scholarly/types';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { TitleText } from '../../paper/heading/TitleText';
import './OrderList.css';

interface Props {
  items: readonly CslItem[];
  isByHand: boolean;
  onOrder: (items: CslItem[]) => void;
  onReset: () => void;
}

export function OrderList({ items, isByHand, onOrder, onReset }: Props) {
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ at: number; direction: 'up' | 'down' } | null>(null);
  const move = (from: number, to: number) => {
    const moved = items[from];
    if (!moved || to < 0 || to >= items.length) return;
    const others = items.filter((_, at) => at !== from);
    onOrder([...others.slice(0, to), moved, ...others.slice(to)]);
    announce(i18n.t('library.ordering.moved', { place: to + 1 }));
    pressed.current = { at: to, direction: to < from ? 'up' : 'down' };
  };
  // The keys go along with the work.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { at, direction } = pressed.current;
    pressed.current = null;
    const row = list.current?.children[at];
    const wanted = row?.querySelector<HTMLElement>(`[data-move="${direction}"]:enabled`);
    (wanted ?? row?.querySelector<HTMLElement>('[data-move]:enabled'))?.focus();
  }, [items]);
  return (
    <div class="order-list">
      <p class="soft">
        {i18n.t(isByHand ? 'library.ordering.byHand' : 'library.ordering.byStyle')}{' '}
        {isByHand && (
          <Button variant="inline" onClick={onReset}>
            {i18n.t('library.ordering.reset')}
          </Button>
        )}
      </p>
      <ol class="order-list__works" ref={list}>
        {items.map((item, at) => {
          const title = nameOf(item) || i18n.t('library.untitled');
          return (
            <li
              key={item.id}
              class="order-list__work"
              onKeyDown={(event) => {
                const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0;
                if (by === 0) return;
                event.preventDefault();
                move(at, at + by);
              }}
            >
              <span class="order-list__title serif" dir="auto">
                <TitleText title={title} />
              </span>
              <IconButton
                icon="up"
                label={i18n.t('library.ordering.up', { title })}
                data-move="up"
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                icon="down"
                label={i18n.t('library.ordering.down', { title })}
                data-move="down"
                disabled={at === items.length - 1}
                onClick={() => move(at, at + 1)}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
