/** Identifiers other than DOIs in running text. They are believed with their name before them, or by their form. */
import { arxivInText } from '../../identifiers/arxiv';
import { parseHandle, printHandle } from '../../identifiers/handle';
import {
  workOfArxiv,
  workOfDoi,
  workOfIds,
  workOfPmcid,
  workOfPmid,
} from '../../identifiers/identified';
import { normalisePii, piiDoi, printPii } from '../../identifiers/pii';
import { normalisePmcid } from '../../identifiers/pmcid';
import { normalisePmid } from '../../identifiers/pmid';
import { normaliseRepec, printRepec } from '../../identifiers/repec';
import { normaliseSsrn, ssrnDoi } from '../../identifiers/ssrn';
import type { Identified } from '../../identifiers/types';
import { nberDoi, nberOfRepec } from './nber';

/** A work and the part of a text that names it. */
export interface PlacedWork {
  work: Identified;
  index: number;
  length: number;
}

const ofDoi = (doi: string) => workOfDoi({ doi, alternatives: [] });

interface Form {
  /** In lower case; without it the text holds none of the form. */
  needs: string;
  /** The first group is the number. */
  pattern: RegExp;
  work: (number: string) => Identified | null;
}

const FORMS: Form[] = [
  {
    needs: '10/',
    pattern: /\bdoi[:\s]{0,3}(10\/[a-z0-9]{3,12})(?![\w/])/gi,
    work: (doi) => ofDoi(doi.toLowerCase()),
  },
  {
    needs: 'pmid',
    pattern: /\bPMID[\s:：#]{0,4}(\d{4,8})\b/gi,
    work: ofPmid,
  },
  {
    needs: 'pubmed',
    pattern: /\bPubMed(?:\s?(?:ID|identifier)\s{0,2}[:：#]?|\s{0,2}[:：#])\s{0,2}(\d{4,8})\b/gi,
    work: ofPmid,
  },
  {
    needs: 'pmc',
    pattern: /\b(PMC\d{4,9})\b/gi,
    work(number) {
      const pmcid = normalisePmcid(number);
      return pmcid ? workOfPmcid(pmcid) : null;
    },
  },
  {
    needs: '(',
    pattern: /(?<![\w/.-])(S\d{4}-\d{3}[\dX]\(\d{2}\)\d{5}-[\dX])(?![\dA-Z])/gi,
    work: ofPii,
  },
  {
    needs: 'ssrn',
    pattern: /\bSSRN(?:[\s:#]|abstract|id\b|no\.|number|paper|working|=|_){1,9}(\d{6,8})\b/gi,
    work(number) {
      const ssrn = normaliseSsrn(number);
      return ssrn ? { ...ofDoi(ssrnDoi(ssrn)), ids: { ssrn } } : null;
    },
  },
  {
    needs: 'nber',
    pattern: /\bNBER\s+working\s+papers?(?:\s+(?:no|nr|number)\b\.?)?[\s#]{1,3}w?(\d{4,5})(?!\d)/gi,
    work: (number) => ofDoi(nberDoi(number)),
  },
  {
    needs: 'hdl:',
    pattern: /\bhdl:\s?(\d[\d.]{1,20}\/[^\s<>"“”]{1,120})/gi,
    work(written) {
      const hdl = parseHandle(`hdl:${written}`);
      return hdl ? workOfIds({ hdl }, printHandle(hdl)) : null;
    },
  },
  {
    needs: 'repec:',
    pattern: /\b(RePEc:[a-z0-9]{3}:[a-z0-9]{6}:[^\s<>"“”,;)]{1,80})/gi,
    work(written) {
      const repec = normaliseRepec(written.replace(/[.:]+$/, ''));
      if (!repec) return null;
      const doi = nberOfRepec(repec);
      return doi ? { ...ofDoi(doi), ids: { repec } } : workOfIds({ repec }, printRepec(repec));
    },
  },
];

function ofPmid(number: string): Identified | null {
  const pmid = normalisePmid(number);
  return pmid ? workOfPmid(pmid) : null;
}

function ofPii(number: string): Identified | null {
  const pii = normalisePii(number);
  if (!pii) return null;
  const known = piiDoi(pii);
  const work = workOfIds({ pii }, printPii(pii));
  if (!known) return work;
  return known.sure
    ? { ...ofDoi(known.doi), ids: { pii } }
    : { ...work, alternatives: [known.doi] };
}

/** All of them, in order. */
export function numbersInText(text: string): PlacedWork[] {
  const plain = text.toLowerCase();
  const found: PlacedWork[] = [];
  if (plain.includes('arxiv')) {
    for (const { arxiv, index, length } of arxivInText(text))
      found.push({ work: workOfArxiv(arxiv), index, length });
  }
  for (const { needs, pattern, work: read } of FORMS) {
    if (!plain.includes(needs)) continue;
    for (const match of text.matchAll(pattern)) {
      const work = match[1] ? read(match[1]) : null;
      if (work) found.push({ work, index: match.index, length: match[0].length });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
