/** What a template has to name of an entry. */
import {
  citationKey,
  firstDate,
  isoDate,
  nameParts,
  stripFaces,
  wholeName,
} from '../../../citation/formats/parts';
import { leadItem } from '../../entries/entry';
import { colorOf, noteOf, quoteOf } from '../../highlight';
import { inReadingOrder, type Parcel } from '../parcel';
import type { Value } from './value';

/** In one line: what a page calls a title may have several. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every field is there, empty where nothing is known. */
export function fieldsOf({ entry, pages, highlights, title }: Parcel): Record<string, Value> {
  const item = leadItem(entry);
  const stories = entry.stories.map(({ key, csl, site, url, published }) => {
    const story = pages.find((page) => page.key === key)?.story;
    return {
      title: line(stripFaces(csl.title ?? '')),
      site: line(site ?? ''),
      url,
      published: published ?? '',
      byline: line(story?.byline ?? ''),
      text: story?.text ?? '',
    };
  });
  return {
    title: line(stripFaces(title)),
    authors: (item.author ?? []).map((name) => {
      const parts = nameParts(name);
      return line(parts ? `${parts.given} ${parts.family}` : wholeName(name));
    }),
    journal: line(item['container-title'] ?? ''),
    year: String(firstDate(item.issued)?.[0] ?? ''),
    date: isoDate(item.issued) ?? '',
    doi: item.DOI ?? '',
    url: item.URL ?? (item.DOI ? `https://doi.org/${item.DOI}` : ''),
    abstract: item.abstract ?? '',
    key: citationKey(item),
    status: entry.paper?.status ?? '',
    tags: entry.tags,
    collections: entry.collections,
    note: entry.note,
    added: entry.added,
    stories,
    highlights: inReadingOrder(highlights).map((one) => ({
      quote: quoteOf(one),
      note: noteOf(one),
      color: colorOf(one),
      story: stories.find((_, at) => entry.stories[at]?.key === one.target.source)?.title ?? '',
    })),
  };
}

/** What notes look like until the reader writes another one. */
export const USUAL_TEMPLATE = `---
title: {{title|yaml}}
authors: {{authors|yaml}}
{% if journal %}
journal: {{journal|yaml}}
{% endif %}
{% if date %}
date: {{date}}
{% endif %}
{% if doi %}
doi: {{doi|yaml}}
{% endif %}
citekey: {{key|yaml}}
tags: {{tags|yaml}}
---
# {{title|plain}}

{{authors|plain}}{% if year %} ({{year}}){% endif %}. {{url}}

{% if note %}
{{note}}

{% endif %}
{% if stories %}
## Stories

{% for story in stories %}
- [{{story.title|plain}}]({{story.url|address}}){% if story.site %}, {{story.site|plain}}{% endif %}{% if story.published %}, {{story.published|date}}{% endif %}

{% endfor %}
{% endif %}
{% if highlights %}
## Highlights

{% for mark in highlights %}
{{mark.quote|plain|quote}}

{% if mark.note %}
{{mark.note}}

{% endif %}
{% endfor %}
{% endif %}
`;
