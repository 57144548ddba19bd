/** What the reader can set of handing on: one field of the settings, read apart from them since no first frame needs it. */
import * as v from 'valibot';

const flag = (usual: boolean) => v.fallback(v.boolean(), usual);
const trimmed = v.fallback(v.pipe(v.string(), v.trim()), '');

const HANDING_SETTINGS = v.object({
  /** Whom entries were handed on to last. */
  to: v.fallback(v.string(), 'zotero'),
  /** What goes along with an entry: the stories' texts as pages, as books, and the open copy of the paper. */
  snapshots: flag(true),
  books: flag(false),
  openCopies: flag(false),
  /** What notes are made by; empty for the usual one. */
  noteTemplate: v.fallback(v.string(), ''),
  /** Empty for the one that is open, and for its top. */
  obsidianVault: trimmed,
  obsidianFolder: trimmed,
  /** Behind today's note instead of notes of their own. */
  obsidianDaily: flag(false),
});
export type HandingSettings = v.InferOutput<typeof HANDING_SETTINGS>;

/** Each field with its usual value where it is missing or unfit. */
export const readHandingSettings = (stored: Readonly<Record<string, unknown>>): HandingSettings =>
  v.parse(HANDING_SETTINGS, stored);
