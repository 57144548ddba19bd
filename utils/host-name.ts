/** The host of an address as readers are shown it, without "www."; empty for what is no address. */
export function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
