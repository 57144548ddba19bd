/** Style files of the reader's own: added by a file or a drop, checked, listed, taken away again. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_STYLE_BYTES, readUserStyle } from '../../utils/citation/styles/user-style';
import { type Failure, fail, type Result } from '../../utils/failure';
import { dateMessage } from '../../utils/messages/day-message';
import { failureMessage } from '../../utils/messages/failure-message';
import type { UserStyleEntry } from '../../utils/style-choices';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { SettingField } from '../controls/SettingField';
import { useServices, useSettings } from '../services';
import './UserStyles.css';

/** Where the address of this page leads from "Add a style…". */
const PLACE = 'styles';

export function UserStyles() {
  const { saveUserStyle, removeUserStyle } = useServices();
  const { userStyles } = useSettings();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<{ file: string; failure: Failure }[]>([]);
  const [added, setAdded] = useState<string[]>([]);
  const [over, setOver] = useState(false);
  const files = userStyles.filter(({ from }) => from === 'file');

  const add = async (given: readonly File[]) => {
    const failed: typeof refused = [];
    const names: string[] = [];
    for (const file of given) {
      const saved = await keep(file);
      if (saved.ok) names.push(saved.value.name);
      else failed.push({ file: file.name, failure: saved.failure });
    }
    setRefused(failed);
    setAdded(names);
    announce(
      [
        ...names.map((name) => i18n.t('userStyles.added', { style: name })),
        ...failed.map(({ file, failure }) => refusedWords(file, failure)),
      ].join(' '),
    );
  };
  const keep = async (file: File): Promise<Result<UserStyleEntry>> => {
    if (file.size > MAX_STYLE_BYTES)
      return fail({ kind: 'bad-style', problem: 'size', detail: '' });
    const style = await readUserStyle(await file.text());
    return style.ok ? saveUserStyle(style.value, 'file') : style;
  };
  const remove = async ({ id, name }: UserStyleEntry) => {
    const removed = await removeUserStyle(id);
    setAdded([]);
    setRefused(removed.ok ? [] : [{ file: name, failure: removed.failure }]);
    announce(
      removed.ok ? i18n.t('userStyles.removed', { style: name }) : failureMessage(removed.failure),
    );
    input.current?.focus();
  };

  return (
    <SettingField id={PLACE} label={i18n.t('userStyles.label')} help={i18n.t('userStyles.help')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for those who drag; the field does the same */}
      <div
        class="user-styles"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void add([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          type="file"
          id={PLACE}
          accept=".csl,application/vnd.citationstyles.style+xml,text/xml,application/xml"
          multiple
          aria-describedby={`${PLACE}-help`}
          ref={input}
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])];
            // The same file may be chosen again once it is mended.
            event.currentTarget.value = '';
            void add(chosen);
          }}
        />
        {refused.map(({ file, failure }) => (
          <p key={file} class="user-styles__refused">
            {refusedWords(file, failure)}
          </p>
        ))}
        {added.map((name) => (
          <p key={name}>{i18n.t('userStyles.added', { style: name })}</p>
        ))}
        {files.length > 0 && (
          <ul class="user-styles__list" data-part="user-styles">
            {files.map((style) => (
              <li key={style.id}>
                <span>
                  {style.name}
                  {dateMessage(style.updated ?? '') && (
                    <span class="soft">
                      {' '}
                      · {i18n.t('userStyles.of', { date: dateMessage(style.updated ?? '') ?? '' })}
                    </span>
                  )}
                </span>
                <Button
                  aria-label={i18n.t('userStyles.removeOne', { style: style.name })}
                  onClick={() => void remove(style)}
                >
                  {i18n.t('userStyles.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </SettingField>
  );
}

const refusedWords = (file: string, failure: Failure) =>
  i18n.t('userStyles.refused', { file, why: failureMessage(failure) });
