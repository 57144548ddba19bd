/** A file's name from a story's title, which every system takes. */
import { storyKey } from '../../story/story-key';
import type { Story } from '../../story/types';

/** Characters; systems allow 255 bytes, and a letter may take four. */
const MAX_NAME_LENGTH = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * "Moss remembers drought.epub": the title's own words and script, without what a system forbids in names
 * or a title brings only for its looks.
 */
export function fileName(story: Story, ending: string): string {
  return `${stem(story.title) || stem(hostOf(storyKey(story))) || 'story'}.${ending}`;
}

function stem(text: string): string {
  const words = text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\ufffd]/gu, '')
    .replace(/[<>:"/\\|?*#%{}^~[\]`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = words.length <= MAX_NAME_LENGTH ? words : cutAtWord(words);
  // Windows drops dots and spaces from the end; elsewhere a dot in front hides a file.
  const safe = cut.replace(/^[.\s-]+|[.\s-]+$/g, '');
  return DEVICES.test(safe) ? `${safe} story` : safe;
}

function cutAtWord(words: string): string {
  const cut = [...words].slice(0, MAX_NAME_LENGTH).join('');
  const space = cut.lastIndexOf(' ');
  return space > MAX_NAME_LENGTH / 2 ? cut.slice(0, space) : cut;
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');
