/** Notes into a folder that the reader picks (File System Access, which Firefox has not). */
import type { Note } from '../../utils/library/handoff/notes';
import { pickFolder, writeFile } from '../controls/disk/folder';

/**
 * A note that is there already is left as it is: its reader may have written in it. Null where no folder was picked.
 * `isCut`: the folder took no more. Straight from a click: browsers ask only then.
 */
export async function writeNotes(
  notes: readonly Note[],
): Promise<{ written: number; kept: number; isCut: boolean } | null> {
  const folder = await pickFolder('notes');
  if (!folder) return null;
  let written = 0;
  let kept = 0;
  try {
    for (const { name, text } of notes) {
      const file = `${name}.md`;
      const isThere = await folder.getFileHandle(file, { create: false }).then(
        () => true,
        () => false,
      );
      if (isThere) kept++;
      else {
        await writeFile(folder, file, text);
        written++;
      }
    }
  } catch {
    return { written, kept, isCut: true };
  }
  return { written, kept, isCut: false };
}
