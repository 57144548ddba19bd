/** The YAML at the head of a Markdown file: what a notes app or Pandoc can sort, find and cite by. */
import { storyKey } from '../../story/story-key';
import type { StoryFile } from './story-file';

/** With its fences; fields without a value are left out. Names are flat, since notes apps show no others. */
export function frontMatter(file: Omit<StoryFile, 'body'>): string {
  const { story, paper, citation, citationKey, saved } = file;
  const fields: [string, string | readonly string[] | null | undefined][] = [
    ['title', story.title],
    ['author', story.authors],
    ['byline', story.byline],
    ['site', story.siteName],
    ['published', story.publishedTime],
    ['updated', story.modifiedTime],
    ['url', storyKey(story)],
    ['lang', story.lang],
    ['description', story.excerpt],
    ['paper_title', paper?.title && plain(paper.title)],
    ['paper_doi', paper?.DOI],
    ['paper_journal', paper?.['container-title']],
    ['citation', citation?.text],
    ['citation_style', citation?.style],
    ['citation_key', citationKey],
    ['saved', saved.toISOString()],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value || value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
    return [`${name}:`, ...value.map((one) => `  - ${scalar(one)}`)];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** YAML 1.2 reads JSON's strings; what it calls unprintable (section 5.1) is escaped besides. */
const scalar = (text: string) =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const plain = (title: string) => title.replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^<>]*)?>/g, '');
