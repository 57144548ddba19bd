/** What client.ts and worker.ts say to each other. */
import type { CslItem } from '../../scholarly/types';
import type { CitationResult, CiteOptions, ExportFormat } from '../types';

export type Task =
  | { kind: 'warm'; options: CiteOptions }
  | { kind: 'cite'; items: CslItem[]; options: CiteOptions }
  | { kind: 'export'; items: CslItem[]; format: ExportFormat };

export type Request = { id: number; task: Task };

/** `reason` is for whoever debugs; readers get the words for `cite-failed`. */
export type WorkerReply =
  | { id: number; ok: true; value: CitationResult | string | null }
  | { id: number; ok: false; reason: string };

/** The part of a long list that is done, 0 to 1, before its reply. */
export type Progress = { id: number; done: number };
