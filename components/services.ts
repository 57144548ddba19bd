import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Watch } from '../utils/citation/client';
import type { Correction } from '../utils/citation/correction';
import type { OwnStyle } from '../utils/citation/own-style';
import type { IndexEntry } from '../utils/citation/style-index';
import type { Citation, Cited, ExportFormat } from '../utils/citation/types';
import type { Result } from '../utils/failure';
import type { HighlightStore } from '../utils/library/highlight-store';
import type { PageReport } from '../utils/page-report';
import type { Clues } from '../utils/papers/types';
import type { Candidate } from '../utils/scholarly/match';
import type { MatchQuery } from '../utils/scholarly/match/query';
import type { CslItem, Paper, RequestLogEntry, ServiceId } from '../utils/scholarly/types';
import type { CiteChoices, Settings } from '../utils/settings';
import type { OwnStyleEntry } from '../utils/style-choices';
import type { Choice } from './paper/choice';
import type { Place } from './story/blocks';

/**
 * All that the components ask of the browser and the network. Entry points fill it from
 * utils/browser; tests fill it with plain functions.
 */
export interface Services {
  /** Reads the story this surface is about. */
  readPage(): Promise<Result<PageReport>>;
  /** `doi` as lookUpId gives it. This and the next two are taken back by `signal`; they then end at once, and nobody else is asked. */
  lookUpPaper(doi: string, options: LookUpChoices, signal?: AbortSignal): Promise<Result<Paper>>;
  /** The paper with what the other services add. Never fails; a service that does is in its `checks`. */
  enrichPaper(paper: Paper, options: EnrichChoices, signal?: AbortSignal): Promise<Paper>;
  /** Sends what the reader was shown to the services that were named: up to three papers, the likeliest first. */
  matchPaper(search: PaperSearch, signal?: AbortSignal): Promise<Result<Candidate[]>>;
  /** What was chosen for the story of this address. */
  recallChoice(story: string): Promise<Choice | null>;
  /** Null forgets it. Fails with `storage-full`. */
  keepChoice(story: string, choice: Choice | null): Promise<Result<void>>;
  /** Calls back when another choice is made for the story, here or in another window. Returns the way to stop. */
  watchChoice(story: string, onChoice: (choice: Choice | null) => void): () => void;
  /** Where the reading of a story (by its key) was left. */
  recallPlace(story: string): Promise<Place | null>;
  /** Null forgets it. Never fails; nothing is kept in a private window. */
  keepPlace(story: string, place: Place | null): Promise<void>;
  /** Scrolls the page at `url` to the place and marks it. */
  showEvidence(url: string, selector: string): Promise<Result<'shown' | 'gone'>>;
  cite(items: CslItem[], choices: CiteChoices, watch?: Watch): Promise<Result<Cited>>;
  exportItems(items: CslItem[], format: ExportFormat): Promise<Result<string>>;
  /** What the reader put right by hand in works of these keys (workKey); works without it are not in it. */
  loadCorrections(works: readonly string[]): Promise<Record<string, Correction>>;
  /** Null forgets it. */
  keepCorrection(work: string, correction: Correction | null): Promise<Result<void>>;
  /** Calls back when another window changes the correction of a work. Returns the way to stop. */
  watchCorrection(work: string, onChange: (correction: Correction | null) => void): () => void;
  /** All styles that are shipped. Rejects where they cannot be read. */
  loadStyles(): Promise<IndexEntry[]>;
  /** The newest version of a shipped style, from the CSL project's repository. */
  fetchStyle(id: string): Promise<Result<OwnStyle>>;
  keepOwnStyle(style: OwnStyle, from: OwnStyleEntry['from']): Promise<Result<OwnStyleEntry>>;
  removeOwnStyle(id: string): Promise<Result<void>>;
  copy(citation: Citation): Promise<Result<void>>;
  download(file: { name: string; mime: string; data: string | Uint8Array<ArrayBuffer> }): void;
  /** Kept in the library; all windows are told of a change. */
  highlights: HighlightStore;
  /** Must be called straight from a click: browsers open panels only then. */
  openPanel(): void;
  openReader(report: PageReport): Promise<Result<void>>;
  openOptions(): void;
  /** The settings at the place where styles are added. */
  openStyleOptions(): void;
  /** Asks the reader for lasting access to the story's site; true when given. Only from a click. */
  grantSite(url: string): Promise<boolean>;
  saveSettings(change: Partial<Settings>): Promise<Result<void>>;
  /** Everything that was sent, the newest first. */
  loadRequests(): Promise<RequestLogEntry[]>;
  clearRequests(): Promise<void>;
}

export interface PaperSearch {
  clues: Clues;
  /** For the ranking, which is made here; of it only what the reader was shown is sent. */
  story: { title: string | null; text: string | null; publishedTime: string | null };
  /** The reader's own words instead of those made of the clues. */
  query: MatchQuery | null;
  /** Those that the reader was told of. */
  services: ServiceId[];
}

export interface EnrichChoices {
  /** Ask again even where an answer is kept. */
  fresh: boolean;
  /** The reader has pressed for what is asked only then. */
  pressed?: boolean;
}

export interface LookUpChoices {
  /** Other readings of the DOI, tried where the first is not registered. */
  alternatives: string[];
  /** Ask again even where an answer is kept: for "Try again". */
  fresh: boolean;
  /** Day of the story (ISO 8601) that reports this very paper; null for all other papers. */
  storyDate: string | null;
}

const ServicesContext = createContext<Services | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices is called outside a ServicesProvider');
  return services;
}

const SettingsContext = createContext<Settings | null>(null);
export const SettingsProvider = SettingsContext.Provider;

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('useSettings is called outside a SettingsProvider');
  return settings;
}
