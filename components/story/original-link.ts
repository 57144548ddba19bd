/** The way to the original page, at the paragraph that is being read here. */
import { linkToText } from '../../utils/citation/citation-prefix';
import { scrollerOf } from '../controls/hooks/scroller-of';
import { blockAt, lineOf, topOf } from './blocks';

/** Room at the top that bars may cover. Pixels. */
const COVERED = 48;

/** The page's address with the paragraph's words in it; the bare address before the text and after it. */
export function originalHere(url: string, body: HTMLElement | null): string {
  if (!body) return url;
  const scroller = scrollerOf(body);
  const top = topOf(scroller) + COVERED;
  if (body.getBoundingClientRect().top > top) return url;
  const block = blockAt(body, top);
  return block ? linkToText(url, lineOf(block)) : url;
}
