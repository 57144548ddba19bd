/** Settings by the words that are looked for: what does not have them is hidden, and stays as it is. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { foldWords } from '../../../utils/text/fold';

const SoughtWords = createContext('');
/** Everything within is shown that has all of these words, in any order; empty for everything. */
export const SoughtWordsProvider = SoughtWords.Provider;
export const useSoughtWords = (): string => useContext(SoughtWords);

/** Whether something with these texts is to be shown. */
export function useIsSought(...texts: string[]): boolean {
  const sought = foldWords(useSoughtWords());
  const text = foldWords(texts.join(' '));
  // "email" finds "e-mail".
  const glued = text.replaceAll(' ', '');
  return sought.split(' ').every((word) => text.includes(word) || glued.includes(word));
}

/** What is no SettingField of its own. */
export function Sought({ words, children }: { words: string[]; children: ComponentChildren }) {
  return (
    <div data-sought hidden={!useIsSought(...words)}>
      {children}
    </div>
  );
}
