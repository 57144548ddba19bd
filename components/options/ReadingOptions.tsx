/** How stories look and are read. */
import { i18n } from '#i18n';
import {
  ALIGNMENTS,
  type Alignment,
  DEFAULT_LOOK,
  FACES,
  type Face,
  RANGES,
  type Ranged,
  THEMES,
  type Theme,
} from '../../utils/reading-settings';
import { Button } from '../controls/Button';
import { Sought } from '../controls/hooks/use-sought';
import { Select } from '../controls/Select';
import { SettingField } from '../controls/SettingField';
import { SwitchField } from '../controls/SwitchField';
import { useSettings } from '../services';
import {
  alignmentMessage,
  amountMessage,
  rangeMessage,
  themeMessage,
  typefaceMessage,
} from '../story/appearance/appearance-message';
import { OwnColours } from '../story/appearance/OwnColours';
import { useAppearanceRange } from '../story/appearance/use-appearance-range';
import type { Save } from '../use-save';
import { OptionsPart } from './frame/OptionsPart';
import './ReadingOptions.css';

export function ReadingOptions({ save }: { save: Save }) {
  const { theme, face, alignment, showImages, rememberPosition } = useSettings();
  return (
    <OptionsPart id="reading" title={i18n.t('options.reading')}>
      <p class="reading-options__sample">{i18n.t('options.sample')}</p>
      <ChoiceField
        id="theme"
        choices={THEMES}
        chosen={theme}
        words={themeMessage}
        label={i18n.t('options.theme')}
        help={i18n.t('options.themeHelp')}
        onChoose={(choice: Theme) => save({ theme: choice })}
      />
      {theme === 'own' && (
        <div class="reading-options__colours">
          <OwnColours save={save} />
        </div>
      )}
      <ChoiceField
        id="face"
        choices={FACES}
        chosen={face}
        words={typefaceMessage}
        label={i18n.t('reader.face')}
        help={i18n.t('options.faceHelp')}
        onChoose={(choice: Face) => save({ face: choice })}
      />
      {(Object.keys(RANGES) as Ranged[]).map((field) => (
        <RangeField key={field} field={field} save={save} />
      ))}
      <ChoiceField
        id="alignment"
        choices={ALIGNMENTS}
        chosen={alignment}
        words={alignmentMessage}
        label={i18n.t('reader.alignment')}
        help={i18n.t('options.alignmentHelp')}
        onChoose={(choice: Alignment) => save({ alignment: choice })}
      />
      <Sought words={[i18n.t('reader.reset')]}>
        <div class="reading-options__reset">
          <Button variant="outlined" onClick={() => save(DEFAULT_LOOK)}>
            {i18n.t('reader.reset')}
          </Button>
        </div>
      </Sought>
      <SwitchField
        id="pictures"
        label={i18n.t('options.pictures')}
        help={i18n.t('options.picturesHelp')}
        on={showImages}
        onSwitch={(showImages) => save({ showImages })}
      />
      <SwitchField
        id="keep-place"
        label={i18n.t('options.rememberPosition')}
        help={i18n.t('options.rememberPositionHelp')}
        on={rememberPosition}
        onSwitch={(rememberPosition) => save({ rememberPosition })}
      />
    </OptionsPart>
  );
}

interface ChoiceFieldProps<Choice extends string> {
  id: string;
  label: string;
  help: string;
  choices: readonly Choice[];
  chosen: Choice;
  words: (choice: Choice) => string;
  onChoose: (choice: Choice) => void;
}

function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { id, label, help, choices, chosen, words, onChoose } = props;
  return (
    <SettingField id={id} label={label} help={help} choices={choices.map(words)}>
      <Select
        id={id}
        aria-describedby={`${id}-help`}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as Choice)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </Select>
    </SettingField>
  );
}

function RangeField({ field, save }: { field: Ranged; save: Save }) {
  const range = useAppearanceRange(field, save);
  return (
    <SettingField
      id={field}
      label={rangeMessage(field)}
      help={i18n.t(`options.rangeHelp.${field}`)}
    >
      <input id={field} aria-describedby={`${field}-help`} {...range} />
      <span class="reading-options__amount soft" aria-hidden="true">
        {amountMessage(field, range.value)}
      </span>
    </SettingField>
  );
}
