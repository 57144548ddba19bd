/** A setting that is on or off. */
import { SettingField } from './SettingField';

interface Props {
  id: string;
  label: string;
  help: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

export function SwitchField({ id, label, help, on, onSwitch }: Props) {
  return (
    <SettingField id={id} label={label} help={help}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-help`}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </SettingField>
  );
}
