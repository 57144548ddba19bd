/** The authors, one behind the other: people in the parts that styles print, institutions as they are. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CslName } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { EditName } from './EditName';

interface Props {
  label: string;
  /** The way back, where it is corrected. */
  undo: ComponentChildren;
  names: CslName[];
  onChange: (names: CslName[]) => void;
}

export function EditNames({ label, undo, names, onChange }: Props) {
  const place = useRef<HTMLFieldSetElement>(null);
  /** The focus goes on to what stands where the change was made. */
  const focus = (selector: string) =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
  const put = (at: number, name: CslName) => onChange(names.with(at, name));
  const add = (name: CslName) => {
    onChange([...names, name]);
    const row = place.current?.querySelector<HTMLDetailsElement>(`[data-row="${names.length}"]`);
    if (row) row.open = true;
    focus(`[data-row="${names.length}"] input`);
  };
  const remove = (at: number) => {
    onChange(names.toSpliced(at, 1));
    focus(names.length > 1 ? `[data-row="${Math.max(at - 1, 0)}"] summary` : '.edit-names__add');
  };
  const move = (at: number, to: number) => {
    const name = names[at];
    if (name) onChange(names.toSpliced(at, 1).toSpliced(to, 0, name));
    focus(`[data-row="${to}"] summary`);
  };
  return (
    <fieldset class="edit-names" ref={place}>
      <legend>
        {label} {undo}
      </legend>
      {names.map((name, at) => (
        <EditName
          key={at}
          at={at}
          last={at === names.length - 1}
          name={name}
          onChange={(changed) => put(at, changed)}
          onRemove={() => remove(at)}
          onMove={(to) => move(at, to)}
        />
      ))}
      <div class="edit-names__more">
        <Button
          class="button button--plain edit-names__add"
          onClick={() => add({ family: '', given: '' })}
        >
          {i18n.t('edit.addPerson')}
        </Button>
        <Button onClick={() => add({ literal: '' })}>{i18n.t('edit.addInstitution')}</Button>
      </div>
    </fieldset>
  );
}
