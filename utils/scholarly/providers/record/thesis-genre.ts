/** What kind of thesis it is, in the words that stand in a reference. */

const IS_THESIS = /thes[ie]s|dissertation|tesi|thèse|arbeit|proefschrift|avhandling|学位|论文/i;
const DOCTOR = /\bph\.?\s?d\b|\bd\.?\s?phil\b|doctor|doktor|docteur|dr\b/i;
const MASTER = /\bm\.?\s?(?:sc|a|phil|eng|ed|res)\b|master|magist|maîtrise/i;
const BACHELOR = /\bb\.?\s?(?:sc|a|eng)\b|bachelor|honou?rs|licen[ct]/i;
/** "Thesis" alone, or the type of a file. */
const SAYS_LITTLE =
  /^(?:thesis|dissertation|text|other|electronic (?:thesis or dissertation|resource)|etd)$/i;

/** "PhD Thesis" as it stands, "Doctor of Philosophy" as "Doctoral thesis"; undefined where the kind is not told. */
export function thesisGenre(told: string): string | undefined {
  const text = told.trim();
  if (text === '' || SAYS_LITTLE.test(text)) return undefined;
  if (IS_THESIS.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  if (DOCTOR.test(text)) return 'Doctoral thesis';
  if (MASTER.test(text)) return 'Master’s thesis';
  return BACHELOR.test(text) ? 'Bachelor’s thesis' : undefined;
}
