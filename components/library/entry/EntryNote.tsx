/** The reader's note on an entry, kept as it is typed; what another window writes meanwhile is not lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { joinNotes } from '../../../utils/library/entries/combine';
import type { Entry } from '../../../utils/library/entries/entry';

interface Props {
  note: string;
  edit: (change: (now: Entry) => Entry) => void;
}

/** Milliseconds without a key until it is kept. */
const TYPING_MS = 500;

export function EntryNote({ note, edit }: Props) {
  const [written, setWritten] = useState(note);
  /** What was kept when the reader began to type. */
  const kept = useRef(note);
  const latest = useRef(written);
  latest.current = written;
  const keep = () => {
    const [before, mine] = [kept.current, latest.current];
    if (mine === before) return;
    kept.current = mine;
    edit((now) => ({ ...now, note: now.note === before ? mine : joinNotes(now.note, mine) }));
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
  return (
    <label class="entry-details__note">
      <span class="part-label">{i18n.t('library.note')}</span>
      <textarea
        rows={4}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onChange={keep}
      />
    </label>
  );
}
