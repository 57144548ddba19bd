/** Percent-encoded text as a reader writes it; as it is where its encoding is broken, as on pages it often is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
