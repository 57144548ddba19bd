/**
 * What the page says of its paper without naming an identifier: each clue with the words that it was
 * read from, since the reader sees them before anything is sent.
 */
import type { Page } from '../page/page';
import type { Clues } from '../types';
import { CJK } from './cjk';
import { institutionsIn } from './institutions';
import { isTold, namedIn, toClues } from './journals';
import { peopleIn } from './people';
import { numbersIn, titlesIn } from './titles';
import { Words } from './words';

/** So much of the story is read for clues: what it reports is named in the first pages or not at all. */
const MAX_CHARACTERS = 8_000;
/** From 120 days before the story to 60 days after it: 96 in 100 papers of health stories. */
const DAYS_BEFORE = 120;
const DAYS_AFTER = 60;

/** No clue of any kind: what a page without a story of research gives. */
export const NO_CLUES: Clues = {
  journals: [],
  people: [],
  institutions: [],
  titles: [],
  numbers: [],
  dateWindow: null,
};

/** @param isFront the page leads to many stories, whose names would lead to no one paper. */
export function cluesOf(page: Page, isFront: boolean): Clues {
  if (isFront) return NO_CLUES;
  const { story } = page;
  const ofStudy = story.opening.study || story.studyTalk >= 0.05;
  return cluesIn(storyBlocks(page), markedTexts(page), { ofStudy, published: story.published });
}

/**
 * The clues in a story's title and paragraphs. `marked` are the texts in italics, `ofStudy` whether the story
 * speaks of a study in a language that is known.
 */
export function cluesIn(
  blocks: string[],
  marked: string[],
  { ofStudy, published }: { ofStudy: boolean; published: string | null },
): Clues {
  const paragraphs = blocks.map((text) => new Words(text));
  const journals = namedIn(paragraphs, marked);
  const titles = titlesIn(blocks, marked);
  // A story that speaks of no study, nor of a journal, has no paper that its names could lead to.
  if (!ofStudy && titles.length === 0 && !journals.some(isTold)) return NO_CLUES;
  return {
    journals: toClues(journals),
    people: peopleIn(paragraphs),
    institutions: institutionsIn(paragraphs),
    titles,
    numbers: numbersIn(blocks),
    dateWindow: windowAround(published),
  };
}

/** The title and the paragraphs of the story and of what goes with it, without lists of other stories. */
function storyBlocks({ reading, regions, labels, story }: Page): string[] {
  const texts = story.title ? [story.title] : [];
  let size = 0;
  for (const [index, block] of reading.blocks.entries()) {
    if (block.start < regions.storyStart - 2000) continue;
    if (size > MAX_CHARACTERS || block.start > regions.storyEnd + 4000) break;
    const length = block.end - block.start;
    if (length < 12 || labels[index]?.kind === 'links' || labels[index]?.kind === 'self') continue;
    const region = regions.of(block.element);
    if (region !== 'story' && region !== 'around-story' && region !== 'references') continue;
    const text = reading.text.slice(block.start, Math.min(block.end, block.start + 2500));
    // Chinese and Japanese say in one character what others say in two and more.
    const short = length < (CJK.test(text) ? 25 : 60);
    if (region !== 'story' && short && labels[index]?.kind !== 'paper') continue;
    texts.push(text);
    size += length;
  }
  return texts;
}

/** Italic and cited texts of the story: titles and names of journals. */
function markedTexts({ regions }: Page): string[] {
  const elements = regions.main?.querySelectorAll('em,i,cite') ?? [];
  const texts: string[] = [];
  for (const element of elements) {
    if (texts.length >= 40) break;
    const text = element.textContent ?? '';
    if (text.length < 3 || text.length > 260) continue;
    // A line that is italic from end to end is the editors' note, not a title.
    const around = element.parentElement?.textContent?.trim().length ?? 0;
    if (around > text.length + 20) texts.push(text);
  }
  return texts;
}

function windowAround(published: string | null): Clues['dateWindow'] {
  const time = published ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const day = (offset: number) => new Date(time + offset * 86_400_000).toISOString().slice(0, 10);
  return { from: day(-DAYS_BEFORE), until: day(DAYS_AFTER) };
}
