import type { Picked } from './protocol';

/** Files of a field; `webkitRelativePath` names their folders. */
export function pickedOf(list: FileList | null): Picked[] {
  return [...(list ?? [])]
    .map((file) => ({ file, folder: file.webkitRelativePath.split('/').at(-2) ?? '' }))
    .filter(isMeant);
}

/** What a system puts into folders by itself is not somebody's file. */
function isMeant({ file }: Picked): boolean {
  return !file.name.startsWith('.') && file.name !== 'Thumbs.db' && file.name !== 'desktop.ini';
}

/** Dropped files, and those in dropped folders. */
export async function droppedOf(dropped: DataTransfer): Promise<Picked[]> {
  return (await entriesOf(dropped)).filter(isMeant);
}

/** Asked for all at once: what was dropped is gone from the event after the first wait. */
async function entriesOf({ items, files }: DataTransfer): Promise<Picked[]> {
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  // A drop that a program has made up has files and no entries.
  if (entries.length === 0) return [...files].map((file) => ({ file, folder: '' }));
  return (await Promise.all(entries.map((entry) => within(entry, '')))).flat();
}

async function within(entry: FileSystemEntry, folder: string): Promise<Picked[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => resolve(null));
    });
    return file ? [{ file, folder }] : [];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A reader hands out a hundred at a time, and then none.
  for (let some = await batchOf(reader); some.length > 0; some = await batchOf(reader)) {
    inside.push(...some);
  }
  return (await Promise.all(inside.map((each) => within(each, entry.name)))).flat();
}

function batchOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
