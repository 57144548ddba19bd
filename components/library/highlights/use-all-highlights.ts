/** The highlights of all stories as they are, those of them that have words, and the titles of their stories. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../../utils/failure';
import { type Highlight, noteOf, quoteOf } from '../../../utils/library/highlight';
import { fold } from '../../../utils/text/fold';
import { useServices } from '../../services';

/** `wanted`: until then none is loaded. */
export function useAllHighlights(wanted: boolean) {
  const { highlights: store } = useServices();
  const [all, setAll] = useState<readonly Highlight[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const load = async () => {
      const listed = await store.listAll();
      if (!current) return;
      setFailure(listed.ok ? null : listed.failure);
      if (listed.ok) setAll(listed.value);
    };
    void load();
    const stop = store.watchAll(() => void load());
    return () => {
      current = false;
      stop();
    };
  }, [store, wanted]);
  return { all, failure, setFailure };
}

/** Those whose passage, note or address has every word, or what words begin or end with. */
export function highlightsWith(words: string, all: readonly Highlight[]): Highlight[] {
  const asked = fold(words).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = fold(`${quoteOf(one)} ${noteOf(one)} ${one.target.source}`);
    return asked.every((word) => text.includes(word));
  });
}

/** Of the stories that are kept, by their keys. */
export function useTitles(shown: readonly Highlight[]): ReadonlyMap<string, string> {
  const { library } = useServices();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const keys = [...new Set(shown.map(({ target }) => target.source))].join('\n');
  useEffect(() => {
    let current = true;
    const wanted = keys === '' ? [] : keys.split('\n');
    void library.find(wanted).then((found) => {
      if (!current || !found.ok) return;
      const stories = found.value.flatMap((entry) => entry.stories);
      setTitles(new Map(stories.map(({ key, csl }) => [key, csl.title ?? ''])));
    });
    return () => {
      current = false;
    };
  }, [library, keys]);
  return titles;
}
