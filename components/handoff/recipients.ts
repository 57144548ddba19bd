/** Whom entries can be handed to, in the order of the list: programs that are spoken to, then those that open files. */
import type { ExportFormat } from '../../utils/citation/types';
import { PROGRAM_IDS, PROGRAMS, type ProgramId } from '../../utils/library/handoff/programs';

export interface FileRecipient {
  kind: 'file';
  id: string;
  name: string;
  format: ExportFormat;
}

export type RecipientEntry =
  | { kind: 'program'; id: ProgramId; name: string }
  /** Notes in Markdown; to a program that opens itself on one, or as files. */
  | { kind: 'notes'; id: 'obsidian' | 'folder'; name: string }
  | FileRecipient;

/** What each of these programs reads best of what is written here. */
const FILES: readonly Omit<FileRecipient, 'kind'>[] = [
  { id: 'mendeley', name: 'Mendeley', format: 'ris' },
  { id: 'endnote', name: 'EndNote', format: 'enw' },
  { id: 'paperpile', name: 'Paperpile', format: 'bibtex' },
  { id: 'citavi', name: 'Citavi', format: 'ris' },
  { id: 'bibdesk', name: 'BibDesk', format: 'bibtex' },
];

export const RECIPIENTS: readonly RecipientEntry[] = [
  ...PROGRAM_IDS.map((id) => ({ kind: 'program' as const, id, name: PROGRAMS[id].name })),
  { kind: 'notes', id: 'obsidian', name: 'Obsidian' },
  { kind: 'notes', id: 'folder', name: 'Markdown, Logseq' },
  ...FILES.map((one) => ({ kind: 'file' as const, ...one })),
];
