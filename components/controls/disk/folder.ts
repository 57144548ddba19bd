/** A folder on disk that the reader picks (File System Access, which Firefox has not). */

export interface Folder {
  getFileHandle(name: string, options: { create: boolean }): Promise<FileSystemFileHandle>;
}

type Pick = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const picker = (): Pick | undefined =>
  (window as unknown as { showDirectoryPicker?: Pick }).showDirectoryPicker;

export const canPickFolder = (): boolean => picker() !== undefined;

/** The browser begins at the one picked last under this id. Null for none. Straight from a click: browsers ask only then. */
export const pickFolder = async (id: string): Promise<Folder | null> =>
  (await picker()?.({ id, mode: 'readwrite' }).catch(() => null)) ?? null;

/** Null where there is none of the name. */
export const readFile = (folder: Folder, name: string): Promise<File | null> =>
  folder.getFileHandle(name, { create: false }).then(
    (handle) => handle.getFile(),
    () => null,
  );

/** In the place of what is there. Rejects where the folder takes it not. */
export async function writeFile(folder: Folder, name: string, data: string | Blob): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(data);
  await stream.close();
}
