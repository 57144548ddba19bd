/** What a paper is called and by whom it is, from the page alone or from its record. */
import type { Mention } from '../../utils/papers/types';
import type { CslName, Paper } from '../../utils/scholarly/types';

/** What can be shown of a paper, from the page alone or from its record. */
export interface PaperFacts {
  title: string | null;
  authors: string[];
  journal: string | null;
  year: number | null;
  url: string;
}

/** The record's facts where it has them, the page's where not. */
export function paperFacts({ stated, url }: Mention, paper: Paper | null): PaperFacts {
  if (!paper) return { ...stated, url };
  const { csl } = paper;
  return {
    title: csl.title ?? stated.title,
    authors: csl.author?.map(shortName).filter((name) => name !== '') ?? stated.authors,
    journal: csl['container-title'] ?? csl.publisher ?? stated.journal,
    year: csl.issued?.['date-parts']?.[0]?.[0] ?? stated.year,
    url: paper.url,
  };
}

/** A title without the marks of its faces, for where there is only text. */
export function plainTitle(title: string): string {
  return title.replace(/<\/?(?:i|b|sub|sup|span)(?: (?:style|class)="[^"<>]*")?>/g, '');
}

/** The paper's title, with its faces, or where the paper is to be found when nobody gave one. */
export function titleOrPlace({ title, url }: PaperFacts): string {
  return title?.trim() || url.replace(/^https?:\/\/(www\.)?/, '');
}

export function shortName({ family, literal, given, ...particles }: CslName): string {
  const particle = particles['non-dropping-particle'];
  const surname = family && particle ? `${particle} ${family}` : family;
  return surname ?? literal ?? given ?? '';
}
