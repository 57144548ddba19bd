/** What the page says of its paper without naming an identifier. */
import type { Story } from '../../story/types';
import type { Page } from '../judge';
import type { Clues } from '../types';

export function cluesOf(_document: Document, _story: Story, _page: Page): Clues {
  return { journals: [], people: [], institutions: [], titles: [], numbers: [], dateWindow: null };
}
