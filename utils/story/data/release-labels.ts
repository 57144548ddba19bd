/**
 * The parts of a press release which are no story, by the meaning of the labels that open them, and what is to
 * be known of single labels: data. How they are used stands in label-match.ts.
 */
import type { LabelMeaning } from '../../text/label-words';

export type LabelKind =
  | 'credit'
  | 'contact'
  | 'reference'
  | 'funding'
  | 'embargo'
  | 'source'
  | 'facts'
  | 'boilerplate';

/** Null for labels whose part belongs to the story, or stands in any story's text: taking it out would cost some. */
export const PART_OF: Readonly<Record<LabelMeaning, LabelKind | null>> = {
  credit: 'credit',
  imageCredit: 'credit',
  picture: 'credit',
  contact: 'contact',
  moreInformation: 'contact',
  paper: 'reference',
  reference: 'reference',
  furtherReading: 'reference',
  funding: 'funding',
  embargo: 'embargo',
  source: 'source',
  release: 'source',
  provider: 'source',
  record: 'facts',
  details: 'facts',
  releaseDetails: 'facts',
  citeStory: 'facts',
  aboutResearch: 'boilerplate',
  disclaimer: 'boilerplate',
  notesToEditors: 'boilerplate',
  paperInText: null,
  sources: null,
  links: null,
  beside: null,
  pageEnd: null,
};

/** Openings that need no colon after them: what follows is the value. */
export const OPENINGS: readonly (readonly [string, LabelKind])[] = [
  ['materials provided by', 'source'],
  ['story provided by', 'source'],
  ['provided by', 'source'],
  ['the above story is', 'source'],
  ['the above post is reprinted from', 'source'],
  ['this story is adapted from', 'source'],
  ['this article has been republished from', 'source'],
  ['image courtesy of', 'credit'],
  ['photo courtesy of', 'credit'],
  ['embargoed until', 'embargo'],
];

/** Words that are also ordinary headings; they open a part only where the story is over. */
export const ORDINARY: ReadonlySet<string> = new Set([
  // On many pages these are buttons between paragraphs.
  ...['cite this', 'cite this article', 'cite this story', 'cite this page', 'permalink'],
  ...['short url', 'zitieren', 'artikel zitieren', 'diesen artikel zitieren', 'kurzlink'],
  ...[
    'study',
    'the study',
    'paper',
    'the paper',
    'article',
    'studie',
    'artikel',
    'artículo',
    'artigo',
    'статья',
    'publication',
  ],
  ...[
    'further information',
    'more information',
    'weitere informationen',
    'en savoir plus',
    'pour en savoir plus',
    'más información',
    'mais informações',
  ],
  ...[
    'image',
    'photo',
    'bild',
    'foto',
    'grafik',
    'imagen',
    'imagem',
    'immagine',
    'beeld',
    '画像',
    '写真',
    '사진',
    'фото',
    'contact',
    'contacts',
    'kontakt',
    'journal',
  ],
  ...[
    'literatur',
    'bibliography',
    'reference',
    'source',
    'sources',
    'quelle',
    'fuente',
    'fonte',
    '来源',
    '论文信息',
    'fotografía',
    'fotografia',
    'photographie',
    'citation',
  ],
  ...[
    'keywords',
    'disclaimer',
    'publication',
    'publications',
    'publikation',
    '지원',
    '문의',
    '来源',
    'изображение',
    'disclosures',
  ],
]);
