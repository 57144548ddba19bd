/** Shows footnotes and the meanings of acronyms beside the word that calls for them. */
import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { noteOf } from './footnotes';
import { type CalledNote, InlineNote } from './InlineNote';

/** What to put beside the text, within an element that is positioned: the open note, or nothing. */
export function useInlineNotes(body: HTMLElement | null): VNode | null {
  const [note, setNote] = useState<CalledNote | null>(null);
  // Before the text can be seen: a press on a note that nobody hears would jump to the story's end.
  useLayoutEffect(() => {
    if (!body) return;
    const acronym = (event: Event) => (event.target as Element).closest('abbr.story-acronym');
    const onFocus = (event: Event) => {
      const mark = acronym(event) as HTMLElement | null;
      if (mark?.title) setNote({ caller: mark, kind: 'acronym', content: mark.title });
    };
    const onBlur = (event: Event) => {
      if (acronym(event)) setNote(null);
    };
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.story-footnote');
      const otherwise = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      const content = link && !otherwise ? noteOf(link) : null;
      if (!link || !content) return;
      event.preventDefault();
      setNote({ caller: link, kind: 'footnote', content });
    };
    body.addEventListener('focusin', onFocus);
    body.addEventListener('focusout', onBlur);
    body.addEventListener('click', onClick);
    return () => {
      setNote(null);
      body.removeEventListener('focusin', onFocus);
      body.removeEventListener('focusout', onBlur);
      body.removeEventListener('click', onClick);
    };
  }, [body]);
  return note && <InlineNote note={note} onClose={() => setNote(null)} />;
}
