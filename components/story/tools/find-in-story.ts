/** Finds words in a story on the page, across the boundaries of links and faces but not of blocks. */
import { blocksOf } from '../blocks';
import { foldText, placesOf } from './fold-text';

/** Every place, in reading order. */
export function findInStory(body: HTMLElement, wanted: string): Range[] {
  return blocksOf(body).flatMap((block) => findInBlock(block, wanted));
}

function findInBlock(block: HTMLElement, wanted: string): Range[] {
  const nodes = textNodes(block);
  const whole = nodes.map(({ data }) => data).join('');
  const places = placesOf(wanted, foldText(whole));
  if (places.length === 0) return [];
  const starts = nodes.map((_, i) =>
    nodes.slice(0, i).reduce((sum, { length }) => sum + length, 0),
  );
  const locate = (at: number, isEnd: boolean): [Text, number] | null => {
    const i = starts.findLastIndex((start) => (isEnd ? start < at : start <= at));
    const node = nodes[i];
    return node ? [node, at - (starts[i] ?? 0)] : null;
  };
  return places.flatMap(([from, to]) => {
    const [start, end] = [locate(from, false), locate(to, true)];
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return [range];
  });
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
