/** The way through the settings: a search, and the parts of the page. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAnnounce } from '../../controls/announce';
import './OptionsMenu.css';

interface Props {
  sought: string;
  onSeek: (words: string) => void;
  /** What holds the parts, each of which has a heading and an id. */
  parts: RefObject<HTMLElement | null>;
}

interface Part {
  id: string;
  title: string;
}

export function OptionsMenu({ sought, onSeek, parts }: Props) {
  const announce = useAnnounce();
  const [all, setAll] = useState<Part[]>([]);
  const [found, setFound] = useState<number | null>(null);
  // The page itself is the list: nothing is named twice, and nothing forgotten.
  useLayoutEffect(() => {
    const shown = [...(parts.current?.querySelectorAll<HTMLElement>('section[id]') ?? [])];
    setAll(
      shown
        .filter((part) => part.checkVisibility())
        .map((part) => ({ id: part.id, title: part.querySelector('h2')?.textContent ?? '' })),
    );
    const count = parts.current?.querySelectorAll('[data-sought]:not([hidden])').length ?? 0;
    setFound(sought.trim() === '' ? null : count);
    if (sought.trim() !== '') announce(i18n.t('options.found', count));
  }, [sought, parts, announce]);

  return (
    <div class="options-menu">
      <search>
        <label class="visually-hidden" for="seek">
          {i18n.t('options.search')}
        </label>
        <input
          type="search"
          id="seek"
          placeholder={i18n.t('options.search')}
          autocomplete="off"
          value={sought}
          onInput={(event) => onSeek(event.currentTarget.value)}
        />
      </search>
      {found !== null && <p class="soft">{i18n.t('options.found', found)}</p>}
      <nav aria-label={i18n.t('options.parts')}>
        <ul>
          {all.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}-label`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
