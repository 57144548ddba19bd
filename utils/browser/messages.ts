/** The one typed map of messages between the background, the extension's pages and its toast. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Citation } from '../citation/types';
import type { Result } from '../failure';
import type { CslItem, Paper } from '../scholarly/types';

export interface PaperRequest {
  doi: string;
  /** Other readings of the DOI, tried in order where the first is not registered. */
  alternatives: string[];
  /** Ask again even where an answer is kept. */
  fresh: boolean;
}

export interface CopyRequest {
  items: CslItem[];
  /** Id of a style in utils/citation/styles.ts. */
  style: string;
  /** BCP 47. */
  lang: string;
  /** Words of the page to set before the citation. */
  quotation: string | null;
}

export interface ToastContent {
  title: string;
  detail: string;
  /** Label of the button that opens the citation; null where there is nothing to open. */
  open: string | null;
  close: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

interface ProtocolMap {
  /** Page → background. */
  lookUpPaper(request: PaperRequest): Result<Paper>;
  /** Background → offscreen page, the only one with an engine and a clipboard. */
  renderAndCopy(request: CopyRequest): Result<Citation>;
  /** Background → toast in the page. */
  showToast(content: ToastContent): void;
  /** Toast → background: the reader wants to see what was copied. */
  openFromToast(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
