/**
 * A paper's title with its faces of type, as CSL's rich text writes them
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags): species
 * in italics, H₂O with its small 2. Any other sign of markup is shown as the text that it is.
 */
import { type ComponentChild, Fragment, h, type VNode } from 'preact';

const TAG =
  /<(\/?)(i|b|sub|sup|span)(?: (?:style="font-variant:\s?small-caps;?"|class="nocase"))?>/g;

export function TitleText({ title }: { title: string }): VNode {
  const open: { tag: string; props: object; inside: ComponentChild[] }[] = [
    { tag: '', props: {}, inside: [] },
  ];
  const add = (child: ComponentChild) => open.at(-1)?.inside.push(child);
  const close = () => {
    const last = open.pop();
    if (last) add(h(last.tag, last.props, last.inside));
  };
  let at = 0;
  for (const match of title.matchAll(TAG)) {
    add(title.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, closing, tag = ''] = match;
    if (closing === '')
      open.push({ tag, props: whole.includes('small-caps') ? SMALL_CAPS : {}, inside: [] });
    else if (open.at(-1)?.tag === tag) close();
    else add(whole);
  }
  add(title.slice(at));
  while (open.length > 1) close();
  return h(Fragment, {}, open[0]?.inside);
}

const SMALL_CAPS = { class: 'small-caps' };
