/** What the abstract of a work says of the words of its title: sentences show which of them are names. */

export interface WordEvidence {
  /** Words that stand in small letters. */
  small: ReadonlySet<string>;
  /** Words that have a capital where no sentence begins. */
  capital: ReadonlySet<string>;
  /** Words in capitals alone. */
  shouted: ReadonlySet<string>;
}

/** More of an abstract than this tells nothing new. */
const SAMPLE = 5000;

export function evidenceOf(abstract: string): WordEvidence {
  const small = new Set<string>();
  const capital = new Set<string>();
  const shouted = new Set<string>();
  const sample = abstract.slice(0, SAMPLE);
  let end = 0;
  for (const { 0: word, index } of sample.matchAll(/\p{L}[\p{L}\p{N}\p{M}]*/gu)) {
    const between = sample.slice(end, index);
    const isWithin = end > 0 && /^[\s,;-]+$/.test(between) && !between.includes('\n');
    end = index + word.length;
    if (/^\p{Ll}+$/u.test(word)) small.add(word);
    else if (/^\p{Lu}\p{Ll}+$/u.test(word) && isWithin) capital.add(word);
    else if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) shouted.add(word);
  }
  return { small, capital, shouted };
}

/** Acronyms that anyone would write in capitals. */
const COMMON = new Set(
  `DNA RNA MRNA CDNA RRNA TRNA ATP ADP GTP NADH HIV AIDS SARS COVID HPV HBV HCV HLA EBV CMV CT MRI FMRI PET EEG ECG EKG ICU BMI ADHD PTSD IQ
  USA US UK EU UN WHO UNESCO NASA ESA NATO OECD FDA NIH CDC GDP AI ML IT ICT GPS GIS LED LEDS LCD UV IR NMR PCR CRISPR TCP IP API
  SQL HTML XML FAIR IEEE ISO STEM LGBT LGBTQ NGO NGOS ICD DSM IVF COPD CVD CNS CSF TNF BRCA ICP CAD CFD FEM PTFE PVC TEM SEM AFM XRD
  XPS FTIR HPLC LC GC MS ESR EPR SNP SNPS GWAS QTL PDB FMD BSE TB II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI`.split(
    /\s+/,
  ),
);
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZ]{2,5}$/;

/** Which words of a title in capitals alone are acronyms: as the abstract writes them, else well-known or without vowels. */
export function acronyms(title: string, evidence: WordEvidence): Set<string> {
  const found = new Set<string>();
  for (const [word] of title.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (evidence.small.has(word.toLowerCase())) continue;
    if (evidence.shouted.has(word) || COMMON.has(word) || VOWELLESS.test(word)) found.add(word);
  }
  return found;
}
