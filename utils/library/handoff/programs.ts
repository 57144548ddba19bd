/** The programs that are spoken to, with where they answer. */
import type { RecipientId, ServiceId } from '../../scholarly/types';

export type ProgramId = Exclude<RecipientId, ServiceId>;

interface ProgramEntry {
  /** As the reader knows it. */
  name: string;
  origin: string;
  /** A program on this computer is asked by the browser's leave, a service on the web by a key of its reader's. */
  by: 'leave' | 'key';
  /** Whether only what was marked goes there. */
  takesHighlights?: true;
}

/** The pages' policy is made from it: they speak to no other. */
export const PROGRAMS: Readonly<Record<ProgramId, ProgramEntry>> = {
  // Its port can be changed, in a setting that nobody finds; its makers' own connectors do not ask either.
  zotero: { name: 'Zotero', origin: 'http://127.0.0.1:23119', by: 'leave' },
  'zotero-web': { name: 'Zotero on the web', origin: 'https://api.zotero.org', by: 'key' },
  // The port that it comes with.
  jabref: { name: 'JabRef', origin: 'http://localhost:23119', by: 'leave' },
  hypothesis: {
    name: 'Hypothesis',
    origin: 'https://api.hypothes.is',
    by: 'key',
    takesHighlights: true,
  },
  readwise: { name: 'Readwise', origin: 'https://readwise.io', by: 'key', takesHighlights: true },
};

export const PROGRAM_IDS = Object.keys(PROGRAMS) as ProgramId[];

/** Those whose keys the reader gives. */
export const KEYED = PROGRAM_IDS.filter((id) => PROGRAMS[id].by === 'key');
