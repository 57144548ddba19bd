/** Entries as notes in Markdown: by the reader's template, named so that every system takes it, and Obsidian's way in. */
import { fileStem } from '../../citation/formats/list';
import { leadItem } from '../entries/entry';
import type { Parcel } from './parcel';
import { fieldsOf, USUAL_TEMPLATE } from './template/fields';
import { parseTemplate, type TemplateFault } from './template/parse';
import { type Rendered, renderTemplate } from './template/render';

export interface Note extends Rendered {
  /** Without its ending. */
  name: string;
}

export type MadeNotes = { ok: true; notes: Note[] } | { ok: false; fault: TemplateFault };

/** `template`: empty for the usual one. No two notes have one name. */
export function notesOf(parcels: readonly Parcel[], template: string): MadeNotes {
  const parsed = parseTemplate(template || USUAL_TEMPLATE);
  if (!parsed.ok) return parsed;
  const taken = new Set<string>();
  const notes = parcels.map((parcel) => {
    const stem = fileStem([leadItem(parcel.entry)]);
    let name = stem;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}`;
    taken.add(name);
    return { name, ...renderTemplate(parsed.parts, fieldsOf(parcel)) };
  });
  return { ok: true, notes };
}

export interface ObsidianChoice {
  /** Empty for the one that is open. */
  vault: string;
  folder: string;
  /** Behind today's note instead of a note of its own. */
  isDaily: boolean;
}

/** Opens Obsidian, which takes the note from the clipboard: an address has too little room for it. */
export function obsidianLink({ vault, folder, isDaily }: ObsidianChoice, name: string): string {
  const file = [folder.replace(/^\/+|\/+$/g, ''), name].filter(Boolean).join('/');
  const asked = [
    vault && `vault=${encodeURIComponent(vault)}`,
    !isDaily && `file=${encodeURIComponent(file)}`,
    isDaily && 'append=true',
    'clipboard',
  ].filter(Boolean);
  return `obsidian://${isDaily ? 'daily' : 'new'}?${asked.join('&')}`;
}
