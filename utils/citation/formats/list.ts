/** The export formats as files: what they are called, how the file ends, what type it has. */
import type { CslItem } from '../../scholarly/types';
import type { ExportFormat } from '../types';
import { ascii, firstDate, stripFaces } from './parts';

export interface FormatEntry {
  id: ExportFormat;
  /** As the programs that read it call it. */
  name: string;
  ending: string;
  mime: string;
}

/**
 * Zotero reads BibTeX, RIS, PubMed's and CSL-JSON; CSL-JSON is what keeps most (the type of a news release, whole
 * names, the day of access), so that there is no Zotero RDF, which says no more and no other program reads.
 * BibTeX, RIS and EndNote's tags have no type at IANA: theirs are those that Zotero and EndNote register
 * for. CSL-JSON has one (application/vnd.citationstyles.csl+json).
 */
export const FORMATS: readonly FormatEntry[] = [
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', mime: 'application/x-bibtex' },
  { id: 'biblatex', name: 'BibLaTeX', ending: 'bib', mime: 'application/x-bibtex' },
  { id: 'ris', name: 'RIS', ending: 'ris', mime: 'application/x-research-info-systems' },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    ending: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
  },
  { id: 'enw', name: 'EndNote', ending: 'enw', mime: 'application/x-endnote-refer' },
  { id: 'hayagriva', name: 'Hayagriva', ending: 'yml', mime: 'application/yaml' },
  { id: 'wikipedia', name: 'Wikipedia', ending: 'txt', mime: 'text/plain' },
  { id: 'nbib', name: 'PubMed', ending: 'nbib', mime: 'application/nbib' },
  { id: 'cff', name: 'CITATION.cff', ending: 'cff', mime: 'application/yaml' },
  { id: 'latex-cite', name: 'LaTeX key', ending: 'tex', mime: 'application/x-tex' },
  { id: 'typst-cite', name: 'Typst key', ending: 'typ', mime: 'text/plain' },
  { id: 'markdown', name: 'Markdown', ending: 'md', mime: 'text/markdown' },
];

/** "szczerba-2019-neutrophils-escort.bib"; see fileStem. */
export function fileName(items: readonly CslItem[], format: ExportFormat): string {
  // Programs look for this very name.
  if (format === 'cff') return 'CITATION.cff';
  const ending = FORMATS.find(({ id }) => id === format)?.ending ?? 'txt';
  return `${fileStem(items)}.${ending}`;
}

/**
 * "szczerba-2019-neutrophils-escort", with "and-3-more" behind it for lists: no spaces, Latin letters without accents, those
 * of other scripts as they are, at most some 60 characters.
 */
export function fileStem(items: readonly CslItem[]): string {
  const [item, ...others] = items;
  const author = item?.author?.[0];
  const words = [
    author?.family ?? author?.literal ?? '',
    String(firstDate(item?.issued)?.[0] ?? ''),
    ...stripFaces(item?.title ?? '').split(/\s+/, 3),
  ];
  const stem = [
    ...withoutAccents(words.join(' '))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  ]
    .slice(0, 48)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${stem || 'citation'}${others.length > 0 ? `-and-${others.length}-more` : ''}`;
}

/** Latin letters in ASCII; marks of other scripts are part of their letters. */
const withoutAccents = (text: string): string =>
  text.replace(/\p{Script=Latin}\p{M}*/gu, (letter) => ascii(letter) || letter);
