/** Notes into a folder that the reader picks (File System Access, which Firefox has not). */
import type { Note } from '../../utils/library/handoff/notes';

interface Folder {
  getFileHandle(name: string, options: { create: boolean }): Promise<FileSystemFileHandle>;
}

type Pick = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const picker = (): Pick | undefined =>
  (window as unknown as { showDirectoryPicker?: Pick }).showDirectoryPicker;

export const canWriteFolders = (): boolean => picker() !== undefined;

/**
 * A note that is there already is left as it is: its reader may have written in it. Null where no folder was picked, or
 * it may not be written to. Straight from a click: browsers ask only then.
 */
export async function writeNotes(
  notes: readonly Note[],
): Promise<{ written: number; kept: number } | null> {
  const folder = await picker()?.({ id: 'notes', mode: 'readwrite' }).catch(() => null);
  if (!folder) return null;
  let written = 0;
  for (const { name, text } of notes) {
    const file = `${name}.md`;
    const isThere = await folder.getFileHandle(file, { create: false }).then(
      () => true,
      () => false,
    );
    if (isThere) continue;
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
    written++;
  }
  return { written, kept: notes.length - written };
}
