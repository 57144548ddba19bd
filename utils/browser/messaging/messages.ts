/** The one typed map of messages between the background, its hidden page and its toast; what pages ask has its own way (rpc-port.ts). */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CitationPrefix } from '../../citation/citation-prefix';
import type { UserStyle } from '../../citation/styles/user-style';
import type { CitationResult, CiteOptions, FormattedText } from '../../citation/types';
import type { Result } from '../../failure';
import type { WorkId } from '../../identifiers/work-id';
import type { PageReport } from '../../page-report';
import type { Clues } from '../../papers/types';
import type { MatchQuery } from '../../scholarly/match/query';
import type { CslItem, Paper, ServiceId } from '../../scholarly/types';

export interface PaperRequest {
  workId: WorkId;
  /** Other readings of the DOI, tried in order where the first is not registered. */
  alternatives: string[];
  /** Ask again even where an answer is kept. */
  fresh: boolean;
  /** Day of the story (ISO 8601) that reports this very paper; null or absent for all other papers. */
  storyDate?: string | null;
}

export interface EnrichRequest {
  paper: Paper;
  fresh: boolean;
  /** The reader has pressed for what is asked only then: Semantic Scholar. */
  pressed?: boolean;
}

export interface MatchRequest {
  clues: Clues;
  /** For the ranking, which is made here; of it only what the reader was shown is sent. */
  story: { title: string | null; text: string | null; publishedTime: string | null };
  /** The reader's own words instead of those made of the clues. */
  query: MatchQuery | null;
  /** The services that the reader was told of by name before pressing; Crossref alone unless told. */
  services?: ServiceId[];
  /** How likely a link of the page that gives no DOI is the paper, 0 to 1; null or absent where there is none. */
  linked?: number | null;
}

export interface ArchiveRequest {
  /** The address of the page that a copy is looked for. */
  page: string;
}

export interface CopyRequest {
  items: CslItem[];
  options: CiteOptions;
  /** Words of the page to set before the citation. */
  lead: CitationPrefix | null;
}

export interface PdfRequest {
  url: string;
  /** Its bytes, as base64. */
  parts: string[];
}

/** `instead`: the style that it is made in, where the reader's own could not. */
export type CopiedText = FormattedText & Pick<CitationResult, 'instead'>;

export interface ToastContent {
  title: string;
  detail: string;
  /** Label of the button that opens the citation; null where there is nothing to open. */
  open: string | null;
  close: string;
  /** Said where the extension was updated meanwhile. */
  updated: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

export interface ProtocolMap {
  /** Page → background: the newest version of a citation style; see fetchLatestStyle. */
  fetchStyle(id: string): Result<UserStyle>;
  /** Background → offscreen page, the only one with an engine and a clipboard. */
  renderAndCopy(request: CopyRequest): Result<CopiedText>;
  /** Background → offscreen page, which has a parser and workers: the text of a PDF. */
  readPdf(request: PdfRequest): PageReport;
  /** Background → toast in the page. */
  showToast(content: ToastContent): void;
  /** Toast → background: the reader wants to see what was copied. */
  openFromToast(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
