/** The files of a backup; docs/backup.md describes them for other programs. */
import * as v from 'valibot';

export const BACKUP_VERSION = 1;

export const FILES = {
  manifest: 'manifest.json',
  entries: 'entries.jsonl',
  highlights: 'highlights.jsonld',
  unread: 'unreadable.jsonl',
} as const;

export const MANIFEST = v.object({
  format: v.literal('paper-trail-library'),
  version: v.number(),
  /** ISO 8601 */
  made: v.string(),
  /** How many there are, so that a file that was cut off is told from a whole one. */
  entries: v.number(),
  pages: v.number(),
  highlights: v.number(),
});
export type Manifest = v.InferOutput<typeof MANIFEST>;
