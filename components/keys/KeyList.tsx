/** Keys with what they do. */
import './KeyList.css';
import { i18n } from '#i18n';

export interface KeyWords {
  /** As the browser writes it; empty where none is set. */
  key: string;
  words: string;
}

export function KeyList({ keys }: { keys: readonly KeyWords[] }) {
  return (
    <dl class="key-list">
      {keys.map(({ key, words }) => (
        <div key={words}>
          <dt>
            {key === '' ? <span class="soft">{i18n.t('keys.none')}</span> : <Keys keys={key} />}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "Alt+Shift+O" is three keys; "+" is one. On a Mac browsers write the signs of the keys side by side. */
function Keys({ keys }: { keys: string }) {
  const single = keys.length === 1 ? [keys] : keys.split('+');
  return (
    <kbd>
      {single.map((key, at) => (
        <>
          {at > 0 && <span class="key-list__plus">+</span>}
          <kbd>{key}</kbd>
        </>
      ))}
    </kbd>
  );
}
