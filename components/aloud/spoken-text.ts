/** What of a story is read aloud, sentence by sentence, and in which language each stands. */
import {
  STORY_TEXT,
  type StoryText,
  storyTextOf,
  type TextRules,
} from '../../utils/library/story-text';
import { type Sentence, sentencesOf } from './sentences';

export interface SpokenSentence extends Sentence {
  /** BCP 47, where it is another than the story's; null for all others. */
  lang: string | null;
}

export interface SpokenText {
  words: StoryText;
  sentences: readonly SpokenSentence[];
}

/** Ruby says once more, in sounds, what is read anyway. */
const ALOUD: TextRules = {
  isRead: (element) => !/^(?:rt|rp)$/.test(element.localName),
  isBlock: STORY_TEXT.isBlock,
};

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** `lang`: BCP 47 of the story. */
export function spokenTextOf(body: Element, lang: string): SpokenText {
  const words = storyTextOf(body, ALOUD);
  const sentences = sentencesOf(words.text, lang).map((sentence) => {
    const passage = languageAt(words.rangeOf(sentence), body);
    const isOther = passage !== null && languageOf(passage) !== languageOf(lang);
    return { ...sentence, lang: isOther ? passage : null };
  });
  return { words, sentences };
}

/** Words of another language within a sentence do not make it one of that language. */
function languageAt({ commonAncestorContainer: node }: Range, body: Element): string | null {
  const holder = node instanceof Element ? node : node.parentElement;
  const marked = holder?.closest('[lang]');
  return marked && body.contains(marked) && marked !== body ? marked.getAttribute('lang') : null;
}
