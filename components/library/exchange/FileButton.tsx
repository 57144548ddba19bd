/** A button that opens the browser's choice of a file. */
import { useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';

interface Props {
  words: string;
  /** As the `accept` attribute has them. */
  types: string;
  onFile: (file: File) => void;
  variant?: 'outlined' | 'inline';
}

export function FileButton({ words, types, onFile, variant = 'outlined' }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        class="visually-hidden"
        type="file"
        accept={types}
        tabIndex={-1}
        aria-label={words}
        ref={input}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
