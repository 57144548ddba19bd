/** The page's words as they stand between double quotation marks: their own double ones become single. */
export function insideQuotes(words: string): string {
  return words
    .replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))
    .replaceAll('„', '‚')
    .replace(/(^|[\s([])"(?=\S)/g, '$1‘')
    .replaceAll('"', '’');
}
