/** The tags or collections of an entry, each with its way out, and a field for one more. */
import { i18n } from '#i18n';
import { Icon } from '../../controls/Icon';
import { NameField } from './NameField';
import './NameList.css';

interface Props {
  title: string;
  addLabel: string;
  names: readonly string[];
  known: readonly string[];
  onAdd: (name: string) => void;
  onRemove: (name: string) => void;
}

export function NameList({ title, addLabel, names, known, onAdd, onRemove }: Props) {
  return (
    <section class="name-list">
      <h3 class="part-label">{title}</h3>
      <ul class="name-list__names">
        {names.map((name) => (
          <li key={name} class="name-list__name">
            <span>{name}</span>
            <button
              type="button"
              aria-label={i18n.t('library.takeOut', { name })}
              title={i18n.t('library.takeOut', { name })}
              onClick={() => onRemove(name)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        <li>
          <NameField
            label={addLabel}
            known={known.filter((one) => !names.includes(one))}
            onName={onAdd}
          />
        </li>
      </ul>
    </section>
  );
}
