/** Tabs after the pattern of the ARIA Authoring Practices: arrows move and choose, Home and End jump. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './Tabs.css';
import { TabPanel } from './TabPanel';

interface Tab<Id extends string> {
  id: Id;
  words: string;
  content: ComponentChildren;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Controls at the end of the row of tabs. */
  children?: ComponentChildren;
}

export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: Props<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex(({ id }) => id === chosen);
    const to = target(event, here, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (!tab || to === null) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tabs__bar floating-row">
        <div class="tabs__list" role="tablist" aria-label={label} ref={list}>
          {tabs.map(({ id, words }) => (
            <button
              type="button"
              class="tabs__tab"
              role="tab"
              key={id}
              id={`${base}-tab-${id}`}
              aria-controls={`${base}-panel-${id}`}
              aria-selected={id === chosen}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => onChoose(id)}
              onKeyDown={onKeyDown}
            >
              {words}
            </button>
          ))}
        </div>
        {children && <div class="tabs__controls">{children}</div>}
      </div>
      {tabs.map(({ id, content }) => (
        <TabPanel
          key={id}
          id={`${base}-panel-${id}`}
          labelledBy={`${base}-tab-${id}`}
          shown={id === chosen}
        >
          {content}
        </TabPanel>
      ))}
    </div>
  );
}

/** Where a key leads from tab `here` of `count`; null for other keys. */
function target(event: KeyboardEvent, here: number, count: number): number | null {
  const element = event.currentTarget as HTMLElement;
  const forward = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === forward) return (here + 1) % count;
  if (event.key === back) return (here + count - 1) % count;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  return null;
}
