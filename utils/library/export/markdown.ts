/** A story as Markdown (CommonMark, with tables and struck text as GitHub has them and formulas in TeX). */
import type { Element as HastElement, Nodes as HastNodes } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { Paragraph, Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { storyKey } from '../../story/story-key';
import { type Highlight, noteOf, quoteOf } from '../highlight';
import { frontMatter } from './front-matter';
import { type StoryFile, sourceLine } from './story-file';
import { markFormulas } from './tex';

export function storyToMarkdown(file: StoryFile): string {
  const { story, body, citation, highlights, words } = file;
  markFormulas(body);
  // Places within the page have no address in Markdown.
  for (const link of body.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  const text = toMdast(fromDom(body) as HastNodes, { handlers: HANDLERS });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, story.title || storyKey(story)),
      ...line(sourceLine(story)),
      ...picture(file),
      ...(text.type === 'root' ? text.children : []),
      ...(highlights.length > 0 ? [heading(2, words.highlights)] : []),
      ...highlights.flatMap(quotation),
      ...(citation ? [heading(2, words.citation), ...line(citation.text)] : []),
      paragraph([
        { type: 'link', url: storyKey(story), children: [{ type: 'text', value: words.original }] },
      ]),
    ],
  };
  const written = toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), mathToMarkdown()],
  });
  return `${frontMatter(file)}\n${written}`;
}

/** What Markdown has no sign for keeps its tag, which Markdown lets through. */
const keepTag = (name: string) => (state: State, element: HastElement) => [
  { type: 'html' as const, value: `<${name}>` },
  ...state.all(element),
  { type: 'html' as const, value: `</${name}>` },
];

const HANDLERS = {
  sup: keepTag('sup'),
  sub: keepTag('sub'),
  span(state: State, element: HastElement) {
    const { dataTex, dataDisplay } = element.properties;
    if (typeof dataTex !== 'string') return state.all(element);
    const type = dataDisplay === undefined ? ('inlineMath' as const) : ('math' as const);
    return { type, value: dataTex } as never;
  },
};

const paragraph = (children: Paragraph['children']) => ({ type: 'paragraph', children }) as const;

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});

const line = (value: string): RootContent[] =>
  value === '' ? [] : [paragraph([{ type: 'text', value }])];

function picture({ story: { leadImage, html } }: StoryFile): RootContent[] {
  if (!leadImage || html.includes(leadImage.url)) return [];
  return [paragraph([{ type: 'image', url: leadImage.url, alt: leadImage.alt }])];
}

function quotation(highlight: Highlight): RootContent[] {
  const quoted = quoteOf(highlight)
    .split('\n')
    .map((value) => paragraph([{ type: 'text', value }]));
  return [{ type: 'blockquote', children: quoted }, ...line(noteOf(highlight))];
}
