/** One setting: its name, its control, and one plain sentence about it. */
import type { ComponentChildren } from 'preact';
import './SettingField.css';
import { useIsSought } from './hooks/use-sought';

interface Props {
  /** Id of the control; the ids of its label and its help are `${id}-label` and `${id}-help`. */
  id: string;
  label: string;
  help: string;
  /** What can be chosen: whoever looks for "dark" wants the theme. */
  choices?: readonly string[];
  children: ComponentChildren;
}

export function SettingField({ id, label, help, choices = [], children }: Props) {
  return (
    <div class="setting-field" data-sought hidden={!useIsSought(label, help, ...choices)}>
      <label class="setting-field__label" id={`${id}-label`} for={id}>
        {label}
      </label>
      <div class="setting-field__control">{children}</div>
      <p class="setting-field__help soft" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}
