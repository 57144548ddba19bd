/** A field for a tag or the name of a collection: those in use are offered, Enter takes what is written. */
import { useId, useState } from 'preact/hooks';
import './NameField.css';

interface Props {
  label: string;
  known: readonly string[];
  onName: (name: string) => void;
}

export function NameField({ label, known, onName }: Props) {
  const [name, setName] = useState('');
  const list = useId();
  const take = () => {
    const written = name.trim();
    if (written === '') return;
    onName(written);
    setName('');
  };
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <input
        type="text"
        value={name}
        placeholder={label}
        aria-label={label}
        list={list}
        enterkeyhint="done"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  );
}
