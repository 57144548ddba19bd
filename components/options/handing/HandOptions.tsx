/** What goes along when entries are handed to other programs, and to which last. */
import { i18n } from '#i18n';
import { Select } from '../../controls/Select';
import { SettingField } from '../../controls/SettingField';
import { SwitchField } from '../../controls/SwitchField';
import { RECIPIENTS } from '../../handoff/recipients';
import { useSettings } from '../../services';
import type { Save } from '../../use-save';
import { OptionsPart } from '../frame/OptionsPart';

export function HandOptions({ save }: { save: Save }) {
  const { handTo, handSnapshots, handBooks, handOpenCopies } = useSettings();
  return (
    <OptionsPart id="handing" title={i18n.t('handing.title')}>
      <SettingField
        id="hand-to"
        label={i18n.t('options.handTo')}
        help={i18n.t('options.handToHelp')}
        choices={RECIPIENTS.map(({ name }) => name)}
      >
        <Select
          id="hand-to"
          aria-describedby="hand-to-help"
          value={handTo}
          onChange={(event) => save({ handTo: event.currentTarget.value })}
        >
          {RECIPIENTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </SettingField>
      <SwitchField
        id="hand-snapshots"
        label={i18n.t('options.handSnapshots')}
        help={i18n.t('options.handSnapshotsHelp')}
        on={handSnapshots}
        onSwitch={(handSnapshots) => save({ handSnapshots })}
      />
      <SwitchField
        id="hand-books"
        label={i18n.t('options.handBooks')}
        help={i18n.t('options.handBooksHelp')}
        on={handBooks}
        onSwitch={(handBooks) => save({ handBooks })}
      />
      <SwitchField
        id="hand-open-copies"
        label={i18n.t('options.handOpenCopies')}
        help={i18n.t('options.handOpenCopiesHelp')}
        on={handOpenCopies}
        onSwitch={(handOpenCopies) => save({ handOpenCopies })}
      />
    </OptionsPart>
  );
}
