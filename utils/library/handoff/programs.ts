/** The programs that are spoken to, with where they answer. */
import type { RecipientId, ServiceId } from '../../scholarly/types';

export type ProgramId = Exclude<RecipientId, ServiceId>;

interface ProgramEntry {
  /** As the reader knows it. */
  name: string;
  origin: string;
}

/** The pages' policy is made from it: they speak to no other. */
export const PROGRAMS: Readonly<Record<ProgramId, ProgramEntry>> = {
  // Its port can be changed, in a setting that nobody finds; its makers' own connectors do not ask either.
  zotero: { name: 'Zotero', origin: 'http://127.0.0.1:23119' },
  'zotero-web': { name: 'Zotero on the web', origin: 'https://api.zotero.org' },
};
