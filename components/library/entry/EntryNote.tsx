/** The reader's note on an entry, kept as it is typed; what another window writes meanwhile is not lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePageHide } from '../../controls/hooks/use-page-hide';

interface Props {
  note: string;
  /** Puts the note in the place of the one `before`. */
  save: (before: string, note: string) => void;
}

/** Milliseconds without a key until it is kept. */
const TYPING_MS = 500;

export function EntryNote({ note, save }: Props) {
  const [written, setWritten] = useState(note);
  /** What was kept when the reader began to type. */
  const kept = useRef(note);
  const latest = useRef(written);
  latest.current = written;
  const keep = () => {
    const [before, mine] = [kept.current, latest.current];
    if (mine === before) return;
    kept.current = mine;
    save(before, mine);
  };
  const keeping = useRef(keep);
  keeping.current = keep;
  useEffect(() => {
    const isTyping = latest.current !== kept.current;
    if (isTyping) return;
    kept.current = note;
    setWritten(note);
  }, [note]);
  useEffect(() => {
    const timer = setTimeout(() => keeping.current(), TYPING_MS);
    return () => clearTimeout(timer);
  }, [written]);
  useEffect(() => () => keeping.current(), []);
  usePageHide(keep);
  return (
    <label class="entry-details__note">
      <span class="part-label">{i18n.t('library.note')}</span>
      <textarea
        rows={4}
        value={written}
        onInput={({ currentTarget: { value } }) => {
          // The page may go with the last letter.
          latest.current = value;
          setWritten(value);
        }}
        onChange={keep}
      />
    </label>
  );
}
