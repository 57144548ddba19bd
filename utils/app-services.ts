import type { Overrides } from './citation/items/overrides';
import type { IndexEntry } from './citation/styles/style-index';
import type { UserStyle } from './citation/styles/user-style';
import type { CitationResult, ExportFormat, FormattedText } from './citation/types';
import type { Watch } from './citation/worker/client';
import type { Result } from './failure';
import type { WorkId } from './identifiers/work-id';
import type { InHand } from './library/entries/draft';
import type { LibraryStore } from './library/entries/library-store';
import type { Change } from './library/entries/writing';
import type { Handing } from './library/handoff/handing';
import type { Highlight } from './library/highlight';
import type { HighlightStore } from './library/highlight-store';
import type { PaperChoice } from './library/paper-choice';
import type { ReadingPosition } from './library/reading-position';
import type { Visit } from './library/visit';
import type { PageReport } from './page-report';
import type { Clues } from './papers/types';
import type { PageCopy } from './scholarly/archive/wayback';
import type { Candidate } from './scholarly/match/match';
import type { MatchQuery } from './scholarly/match/query';
import type { CslItem, Paper, RequestLogEntry, ServiceId } from './scholarly/types';
import type { CiteChoices, Settings } from './settings';
import type { UserStyleEntry } from './style-choices';

/**
 * All that the components ask of the browser and the network. utils/browser/services.ts fills it;
 * tests fill it with plain functions.
 */
export interface Services {
  /** Reads the story this surface is about. */
  readPage(): Promise<Result<PageReport>>;
  /**
   * Reads the page of the story at `url` once more, for all its text or, again, for its story. Kept for the page
   * while its tab lives. Fails with `no-access` where the tab is closed or shows another page.
   */
  readWholeText(url: string, whole: boolean): Promise<Result<PageReport>>;
  /** Reads the text of a PDF of which `known` is all that its address says. Never fails: `pdf` says what became of it. */
  readPdf(known: PageReport): Promise<PageReport>;
  /** Its title alone, which may be there sooner; null where it cannot be had. */
  readTitle(): Promise<string | null>;
  /** `workId` as workIdOf gives it. This and the next two are taken back by `signal`; they then end at once, and nobody else is asked. */
  lookUpPaper(workId: WorkId, options: LookUpChoices, signal?: AbortSignal): Promise<Result<Paper>>;
  /** The paper with what the other services add. Never fails; a service that does is in its `checks`. */
  enrichPaper(paper: Paper, options: EnrichChoices, signal?: AbortSignal): Promise<Paper>;
  /** Sends what the reader was shown to the services that were named: up to three papers, the likeliest first. */
  matchPaper(search: PaperSearch, signal?: AbortSignal): Promise<Result<Candidate[]>>;
  /**
   * The newest copy of a page that the Wayback Machine keeps; null where it keeps none. Sends the page's address, on the
   * reader's press alone. Fails with `no-access` where the browser was not allowed to send that.
   */
  findArchivedCopy(page: string, signal?: AbortSignal): Promise<Result<PageCopy | null>>;
  /** What was chosen for the story of this key (storyKey), or of the one it had `before` (shortAddressKey). */
  loadChoice(story: string, before?: string | null): Promise<PaperChoice | null>;
  /** Null forgets it. Fails with `storage-full`, `not-stored` or `private-window`: then it holds for this window. */
  saveChoice(
    story: string,
    choice: PaperChoice | null,
    before?: string | null,
  ): Promise<Result<void>>;
  /** Calls back when another choice is made for the story, here or in another window. Returns the way to stop. */
  watchChoice(story: string, onChoice: (choice: PaperChoice | null) => void): () => void;
  /** Where the reading of a story was left, by its key or the one it had `before`. */
  loadReadingPosition(story: string, before?: string | null): Promise<ReadingPosition | null>;
  /** Null forgets it. Fails as `saveChoice` does. */
  saveReadingPosition(
    story: string,
    place: ReadingPosition | null,
    before?: string | null,
  ): Promise<Result<void>>;
  /** Scrolls the page at `url` to the place and marks it. */
  showEvidence(url: string, selector: string): Promise<Result<'shown' | 'gone'>>;
  /** Shows those on the page of the tab in front; gives how many were found there. */
  showHighlights(highlights: readonly Highlight[]): Promise<Result<number>>;
  cite(items: CslItem[], choices: CiteChoices, watch?: Watch): Promise<Result<CitationResult>>;
  exportItems(items: CslItem[], format: ExportFormat): Promise<Result<string>>;
  /** What the reader put right by hand in works of these keys (workKey); works without it are not in it. */
  loadCorrections(works: readonly string[]): Promise<Record<string, Overrides>>;
  /** Null forgets it. Fails with `storage-full` or `private-window`: then it holds for this window. */
  saveCorrection(work: string, correction: Overrides | null): Promise<Result<void>>;
  /**
   * Calls back when the correction of a work has changed, here or in another window; by then it may have changed again.
   * Returns the way to stop.
   */
  watchCorrection(work: string, onChange: () => void): () => void;
  /** All styles that are shipped. Rejects where they cannot be read. */
  loadStyles(): Promise<IndexEntry[]>;
  /** The newest version of a shipped style, from the CSL project's repository. */
  fetchStyle(id: string): Promise<Result<UserStyle>>;
  saveUserStyle(style: UserStyle, from: UserStyleEntry['from']): Promise<Result<UserStyleEntry>>;
  removeUserStyle(id: string): Promise<Result<void>>;
  copy(citation: FormattedText): Promise<Result<void>>;
  download(file: {
    name: string;
    mime: string;
    data: string | Uint8Array<ArrayBuffer> | Blob;
  }): void;
  /** Kept in the library; all windows are told of a change. */
  highlights: HighlightStore;
  /** Stories and papers that the reader saved. Fails with `private-window` there. */
  library: Omit<LibraryStore, 'save'>;
  /** Saves the story with its paper. This and the next three are done although the surface closes with the press. */
  saveInHand(inHand: InHand): Promise<Result<Change>>;
  /** Takes the story of this key out of the library. */
  takeOut(story: string): Promise<Result<Change>>;
  /** Undoes that, or a saving. */
  putBack(change: Change): Promise<Result<Change>>;
  /** Puts the reader's note to an entry, in the place of the one `before`. */
  saveNote(entry: number, before: string, note: string): Promise<Result<Change>>;
  /** Programs that entries of it are handed to. */
  handing: Handing;
  /** Must be called straight from a click: browsers open panels only then. */
  openPanel(): void;
  openReader(report: PageReport): Promise<Result<void>>;
  /** When the library was saved to a file last (ISO 8601), and whether the browser has said never to clear it. */
  loadBackupState(): Promise<{ last: string | null; isPersisted: boolean }>;
  saveBackupTime(time: string): Promise<void>;
  /** Stories that were read, where the reader has asked for that: nothing is noted in a private window. */
  noteVisit(visit: Visit): Promise<Result<void>>;
  loadVisits(): Promise<Visit[]>;
  saveVisits(visits: Visit[]): Promise<void>;
  /** The library in a tab of its own. */
  openLibrary(): void;
  /** The library, with the question whom to hand on the entry of this story, which is kept. */
  openHandOn(story: string): void;
  /** A story of the library in the reader. */
  openKeptStory(story: string): void;
  /** The passage in its story: in the reader where that `isKept`, else on its own page. */
  openHighlight(highlight: Highlight, isKept: boolean): void;
  openOptions(): void;
  /** The settings at the place where styles are added. */
  openStyleOptions(): void;
  /** Asks the reader for lasting access to the story's site; true when given. Only from a click. */
  grantSite(url: string): Promise<boolean>;
  /** The browser's own keys for Paper Trail. */
  loadShortcuts(): Promise<Shortcut[]>;
  /** Where the browser has them changed. */
  openShortcutSettings(): void;
  saveSettings(change: Partial<Settings>): Promise<Result<void>>;
  /** The text of one of the reader's own styles; null where it is gone. */
  loadUserStyleText(id: string): Promise<string | null>;
  /** Everything that was sent, the newest first. */
  loadRequests(): Promise<RequestLogEntry[]>;
  clearRequests(): Promise<void>;
}

export interface Shortcut {
  /** What it does; null for opening the popup. */
  words: string | null;
  /** As the browser writes it: "Alt+Shift+O"; empty where none is set. */
  keys: string;
}

interface PaperSearch {
  clues: Clues;
  /** For the ranking, which is made here; of it only what the reader was shown is sent. */
  story: { title: string | null; text: string | null; publishedTime: string | null };
  /** The reader's own words instead of those made of the clues. */
  query: MatchQuery | null;
  /** Those that the reader was told of. */
  services: ServiceId[];
  /** How likely a link of the page that gives no DOI is the paper, 0 to 1; null where there is none. */
  linked: number | null;
}

interface EnrichChoices {
  /** Ask again even where an answer is kept. */
  fresh: boolean;
  /** The reader has pressed for what is asked only then. */
  pressed?: boolean;
}

interface LookUpChoices {
  /** Other readings of the DOI, tried where the first is not registered. */
  alternatives: string[];
  /** Ask again even where an answer is kept: for "Try again". */
  fresh: boolean;
  /** Day of the story (ISO 8601) that reports this very paper; null for all other papers. */
  storyDate: string | null;
}
