/** One author: folded to a line until it is to be changed. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CslName } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';

interface Props {
  at: number;
  last: boolean;
  name: CslName;
  onChange: (name: CslName) => void;
  onRemove: () => void;
  onMove: (to: number) => void;
}

type Part = 'given' | 'non-dropping-particle' | 'family' | 'suffix' | 'literal';

const OF_PERSON = [
  ['given', 'given'],
  ['non-dropping-particle', 'particle'],
  ['family', 'family'],
  ['suffix', 'suffix'],
] as const;

export function EditName({ at, last, name, onChange, onRemove, onMove }: Props) {
  const isInstitution = name.literal !== undefined;
  const words = nameWords(name);
  // A new name comes unfolded, and stays so while it is written.
  const [open, setOpen] = useState(words === '');
  const who = words || i18n.t('edit.newName');
  const set = (part: Part, value: string) => {
    const { [part]: _, ...others } = name;
    const optional = part === 'suffix' || part === 'non-dropping-particle';
    onChange(value === '' && optional ? others : { ...others, [part]: value });
  };
  return (
    <details
      class="edit-name"
      data-row={at}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary dir="auto">{who}</summary>
      <div class="edit-name__parts">
        {isInstitution ? (
          <Field
            label={i18n.t('edit.name.institution')}
            value={name.literal}
            onInput={(value) => set('literal', value)}
            wide
          />
        ) : (
          OF_PERSON.map(([part, label]) => (
            <Field
              key={part}
              label={i18n.t(`edit.name.${label}`)}
              value={name[part]}
              onInput={(value) => set(part, value)}
            />
          ))
        )}
      </div>
      <div class="edit-name__actions">
        <Button onClick={() => onChange(isInstitution ? asPerson(name) : { literal: words })}>
          {i18n.t(isInstitution ? 'edit.asPerson' : 'edit.asInstitution')}
        </Button>
        <Button
          disabled={at === 0}
          aria-label={i18n.t('edit.upOne', { who })}
          onClick={() => onMove(at - 1)}
        >
          {i18n.t('edit.up')}
        </Button>
        <Button
          disabled={last}
          aria-label={i18n.t('edit.downOne', { who })}
          onClick={() => onMove(at + 1)}
        >
          {i18n.t('edit.down')}
        </Button>
        <Button aria-label={i18n.t('edit.removeOne', { who })} onClick={onRemove}>
          {i18n.t('edit.remove')}
        </Button>
      </div>
    </details>
  );
}

interface FieldProps {
  label: string;
  value: string | undefined;
  onInput: (value: string) => void;
  wide?: boolean;
}

function Field({ label, value, onInput, wide = false }: FieldProps) {
  const id = useId();
  return (
    <div class="edit-field" data-narrow={!wide}>
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value ?? ''}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

/** As one reads it: "Anna van der Berg Jr." */
const nameWords = (name: CslName): string =>
  name.literal ??
  [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
    .filter(Boolean)
    .join(' ');

/** The last word is taken for the family name; the reader sees it and can tell. */
function asPerson({ literal = '' }: CslName): CslName {
  const words = literal.trim().split(/\s+/);
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
}
