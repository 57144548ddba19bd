/** DOIs that news and magazine pieces carry themselves: the story's, never the paper's. */

const OWN_DOIS: RegExp[] = [
  /^10\.1038\/d\d{5}-/, // Nature's news and comment since 2017
  /^10\.1038\/(?:news|nature)\.(?:19|20)\d\d\.\d{1,5}$/, // Nature News before
  /^10\.1038\/scientificamerican/,
  /^10\.1126\/science\.z[a-z0-9]{6}$/, // Science's news desk
  /^10\.64628\//, // The Conversation
  /^10\.59350\/|^10\.53731\/|^10\.54900\//, // Rogue Scholar's science blogs
  /^10\.1511\/20\d\d\./, // American Scientist
];

export const isDoiOfNews = (doi: string | null): boolean =>
  doi !== null && OWN_DOIS.some((own) => own.test(doi));
