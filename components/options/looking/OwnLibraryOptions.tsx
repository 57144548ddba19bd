/** The reader's own library: how its links are made, with an example of each form. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LIBRARY_KINDS, type LibraryKind } from '../../../utils/scholarly/library-kinds';
import { fitsLibrary, LIBRARY_EXAMPLES, libraryLink } from '../../../utils/scholarly/library-link';
import { Select } from '../../controls/Select';
import { SettingField } from '../../controls/SettingField';
import { useSettings } from '../../services';
import type { Save } from '../../use-save';

/** A paper to show what a link would be; its DOI is nobody's. */
const EXAMPLE_DOI = '10.5555/12345678';

export function OwnLibraryOptions({ save }: { save: Save }) {
  const { libraryKind, libraryAddress } = useSettings();
  const [unfit, setUnfit] = useState(false);
  const choose = (kind: LibraryKind) => {
    setUnfit(false);
    save({ libraryKind: kind, libraryAddress: '' });
  };
  const write = (address: string) => {
    const written = { libraryKind, libraryAddress: address.trim() };
    const fits = written.libraryAddress === '' || fitsLibrary(written);
    setUnfit(!fits);
    if (fits) save({ libraryAddress: written.libraryAddress });
  };
  const link = libraryLink({ libraryKind, libraryAddress }, EXAMPLE_DOI, null);
  return (
    <>
      <SettingField
        id="own-library"
        label={i18n.t('ownLibrary.title')}
        help={i18n.t('ownLibrary.help')}
        choices={LIBRARY_KINDS.map(kindMessage)}
      >
        <Select
          id="own-library"
          aria-describedby="own-library-help"
          value={libraryKind}
          onChange={(event) => choose(event.currentTarget.value as LibraryKind)}
        >
          {LIBRARY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindMessage(kind)}
            </option>
          ))}
        </Select>
      </SettingField>
      {libraryKind !== 'none' && (
        <SettingField
          id="own-library-address"
          label={i18n.t(`ownLibrary.address.${libraryKind}`)}
          help={i18n.t('ownLibrary.example', { example: LIBRARY_EXAMPLES[libraryKind] })}
        >
          <input
            type="text"
            id="own-library-address"
            spellcheck={false}
            autocomplete="off"
            placeholder={LIBRARY_EXAMPLES[libraryKind]}
            aria-describedby="own-library-address-help"
            aria-invalid={unfit}
            aria-errormessage={unfit ? 'own-library-unfit' : undefined}
            key={libraryKind}
            defaultValue={libraryAddress}
            onChange={(event) => write(event.currentTarget.value)}
          />
          {unfit && (
            <p class="options__failure" id="own-library-unfit" role="status">
              {i18n.t('ownLibrary.unfit')}
            </p>
          )}
          {link && !unfit && (
            <p class="soft own-library__link">{i18n.t('ownLibrary.leadsTo', { link })}</p>
          )}
        </SettingField>
      )}
    </>
  );
}

const kindMessage = (kind: LibraryKind): string => i18n.t(`ownLibrary.kind.${kind}`);
