/** Sentences of an English abstract, which is what the facts are read from. */

/** Abbreviations and initials after which a stop ends no sentence. */
const NO_END = /(?:\b(?:vs|e\.g|i\.e|et al|approx|Fig|Dr|No|cf|ca|spp?|[A-Z])\.)$/;

export function sentences(text: string): string[] {
  const parts = text.split(/(?<=[.?!])\s+(?=[A-Z0-9"“(])|\n+/);
  return parts.reduce<string[]>((all, part) => {
    const last = all[all.length - 1];
    if (last !== undefined && NO_END.test(last)) all[all.length - 1] = `${last} ${part}`;
    else if (part.trim() !== '') all.push(part.trim());
    return all;
  }, []);
}
