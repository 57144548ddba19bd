/** Writes that matter more than the answers of services, which are kept beside them and can be asked for again. */

/** `write`, and where there is no room for it once more without the kept answers. */
export async function retryAfterEviction<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch {
    // Needed so seldom that no page waits for it when it opens.
    await (await import('./response-cache')).clearResponseCache();
    return write();
  }
}
