/** PubMed by its E-utilities: abstract, publication types, headings, notices. https://www.ncbi.nlm.nih.gov/books/NBK25499/ */
import { fail, type Result, succeed } from '../../failure';
import { normaliseDoi } from '../../identifiers/doi/doi';
import { SERVICES } from '../http/endpoints';
import { asObject, asObjects, asText, asTexts } from '../http/read-json';
import { plainText } from '../markup/markup';
import type { StudyFact } from '../types';
import { medlineNotices } from './medline';
import { type Ask, type Findings, noFindings, type Provider } from './provider';
import { trialOf } from './trials';

const EUTILS = '/entrez/eutils';

export const pubmed: Provider = {
  id: 'pubmed',
  ready: () => true,
  async find(doi, ask) {
    const term = encodeURIComponent(`"${doi}"[doi]`);
    const search = await ask(`${EUTILS}/esearch.fcgi?db=pubmed&retmode=json&term=${term}`);
    if (!search.ok) return search;
    if (search.value.kind === 'missing') return succeed({ missing: true, certain: false });
    const result = asObject(asObject(search.value.body)?.esearchresult);
    const failed = fail({ kind: 'bad-answer', service: SERVICES.pubmed.name });
    if (!result) return failed;
    const pmid = asTexts(result.idlist).find((id) => /^\d+$/.test(id));
    if (!pmid) return succeed({ missing: true, certain: true });
    const record = await ask(`${EUTILS}/efetch.fcgi?db=pubmed&retmode=xml&id=${pmid}`, 'text');
    if (!record.ok) return record;
    if (record.value.kind === 'missing') return succeed({ missing: true, certain: false });
    const findings = readPubmed(record.value.body, doi);
    return findings ? succeed(findings) : failed;
  },
};

/** The DOI of the work with this number of PubMed or PubMed Central; null where there is none. Fails as `ask` does. */
export async function doiByPubmed(
  { PMID, PMCID = '' }: Findings['ids'],
  ask: Ask,
): Promise<Result<string | null>> {
  const [database, id] = PMID ? ['pubmed', PMID] : ['pmc', PMCID.replace(/^PMC/, '')];
  const reply = await ask(`${EUTILS}/esummary.fcgi?db=${database}&retmode=json&id=${id}`);
  if (!reply.ok) return reply;
  if (reply.value.kind === 'missing') return succeed(null);
  const result = asObject(asObject(reply.value.body)?.result);
  if (!result) return fail({ kind: 'bad-answer', service: SERVICES.pubmed.name });
  // Where it has no such work, it says so in the place of the work's numbers.
  const numbers = asObjects(asObject(result[id])?.articleids ?? []);
  const doi = numbers.find(({ idtype }) => idtype === 'doi');
  return succeed(normaliseDoi(asText(doi?.value) ?? ''));
}

/** What the XML `body` says of `doi`; null if it is no record, or another DOI's. */
function readPubmed(body: unknown, doi: string): Findings | null {
  if (typeof body !== 'string' || !body.includes('<PubmedArticle')) return null;
  const article = body.slice(body.indexOf('<PubmedArticle'));
  // References carry article ids too; the paper's own come before them.
  const own = article.replace(/<ReferenceList>[\s\S]*?<\/ReferenceList>/g, '');
  const dois = [
    ...all(own, 'ELocationID', 'EIdType="doi"'),
    ...all(own, 'ArticleId', 'IdType="doi"'),
  ];
  if (!dois.some((one) => normaliseDoi(one) === doi)) return null;
  const publicationTypes = all(own, 'PublicationType');
  const links = [
    ...own.matchAll(/<CommentsCorrections RefType="(\w+)"[^>]*>([\s\S]*?)<\/CommentsC/g),
  ];
  const pmid = all(own, 'PMID')[0];
  const pmcid = all(own, 'ArticleId', 'IdType="pmc"')[0];
  return {
    ...noFindings(),
    aheadOfPrint: all(own, 'PublicationStatus').includes('aheadofprint'),
    notices: medlineNotices(
      doi,
      links.map(([, type = '', inner = '']) => ({
        type,
        reference: all(inner, 'RefSource')[0] ?? '',
      })),
      publicationTypes,
    ),
    abstract: readAbstract(own),
    facts: [...funders(own), ...trials(own), ...interests(own)],
    headings: all(own, 'DescriptorName'),
    publicationTypes,
    ids: { ...(pmid && { PMID: pmid }), ...(pmcid && { PMCID: pmcid }) },
  };
}

/** Text of every element of that name, whose start tag holds `attribute`. */
function all(xml: string, name: string, attribute = ''): string[] {
  const element = new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');
  return [...xml.matchAll(element)].flatMap(([, attributes = '', inner = '']) => {
    const text = plainText(inner);
    return attributes.includes(attribute) && text !== '' ? [text] : [];
  });
}

/** Paragraphs, each after its label where it has one. */
function readAbstract(xml: string): string | null {
  const abstract = /<Abstract>([\s\S]*?)<\/Abstract>/.exec(xml)?.[1] ?? '';
  const parts = [...abstract.matchAll(/<AbstractText\b([^>]*)>([\s\S]*?)<\/AbstractText>/g)];
  const text = parts
    .map(([, attributes = '', inner = '']) => {
      const label = /\bLabel="([^"]+)"/.exec(attributes)?.[1];
      return label ? `${plainText(label)}: ${plainText(inner)}` : plainText(inner);
    })
    .filter((part) => part !== '')
    .join('\n\n');
  return text === '' ? null : text;
}

const funders = (xml: string): StudyFact[] =>
  [...xml.matchAll(/<Grant>([\s\S]*?)<\/Grant>/g)].flatMap(([, grant = '']): StudyFact[] => {
    const value = all(grant, 'Agency')[0];
    const award = all(grant, 'GrantID')[0];
    return value
      ? [
          {
            kind: 'funder',
            value,
            source: 'pubmed',
            field: 'funding',
            ...(award && { quote: award }),
          },
        ]
      : [];
  });

/** What the authors declare, as the journal hands it on. */
const interests = (xml: string): StudyFact[] =>
  all(xml, 'CoiStatement')
    .slice(0, 1)
    .map((value) => ({ kind: 'competing-interests', value, source: 'pubmed', field: 'interests' }));

/** Registrations among the databanks that MEDLINE lists. */
const trials = (xml: string): StudyFact[] =>
  [...xml.matchAll(/<DataBank>([\s\S]*?)<\/DataBank>/g)].flatMap(([, bank = '']): StudyFact[] => {
    const name = all(bank, 'DataBankName')[0] ?? '';
    if (!/trial|isrctn|euct|registry|anzctr|chictr|drks|umin/i.test(name)) return [];
    return all(bank, 'AccessionNumber').map((value) => ({
      kind: 'trial',
      ...trialOf(value),
      source: 'pubmed',
      field: 'trial-registration',
      quote: name,
    }));
  });
