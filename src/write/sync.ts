import { open } from "node:fs/promises";

/** Makes the new names in a folder last. Some systems cannot open a folder; there the names are as safe as they can be. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    await syncFile(folder);
  } catch {
    // Windows.
  }
}

/** Waits until the disk has all of a file. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
