/** Invented answers of the services, in their own shapes, each with all that is read of it. */
import { succeed } from '../../../utils/failure';
import type { Reply } from '../../../utils/scholarly/http/request';
import type { Ask } from '../../../utils/scholarly/providers/provider';

export const DOI = '10.5555/tides.2019.0042';
export const SETTINGS = { mailto: 'reader@example.org', openAlexKey: '' };

export const OPENALEX = {
  doi: `https://doi.org/${DOI}`,
  ids: {
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/55500042',
    pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/5550042',
  },
  is_retracted: true,
  cited_by_count: 45,
  abstract_inverted_index: { Larvae: [0], swim: [1, 4], at: [2], 'night,': [3] },
  mesh: [{ descriptor_name: 'Thoracica' }],
  locations: [
    { is_oa: false, landing_page_url: 'https://doi.org/10.5555/tides.2019.0042' },
    {
      is_oa: true,
      landing_page_url: 'https://repository.example/42',
      pdf_url: 'https://repository.example/42.pdf',
      license: 'cc-by',
      version: 'acceptedVersion',
      source: { type: 'repository' },
    },
    { is_oa: true, landing_page_url: 'javascript:alert(1)', version: 'publishedVersion' },
  ],
};
export const UNPAYWALL = {
  doi: DOI,
  oa_locations: [
    {
      url: 'https://journal.example/42.pdf',
      url_for_pdf: 'https://journal.example/42.pdf',
      url_for_landing_page: 'https://journal.example/42',
      license: null,
      version: 'publishedVersion',
      host_type: 'publisher',
    },
  ],
};
export const SEMANTIC_SCHOLAR = {
  paperId: 'b0a7',
  externalIds: { DOI: DOI.toUpperCase(), PubMed: '55500042', PubMedCentral: '5550042' },
  abstract: 'Larvae swim.',
  citationCount: 12,
  openAccessPdf: { url: 'https://repository.example/42.pdf', status: 'GREEN', license: 'CCBYNC' },
  publicationTypes: ['Review'],
};
export const DATACITE = {
  data: {
    attributes: {
      doi: DOI,
      creators: [
        {
          name: 'Quintero, Marta',
          nameType: 'Personal',
          givenName: 'Marta',
          familyName: 'Quintero',
        },
        { name: 'Northern Shores Consortium', nameType: 'Organizational' },
      ],
      titles: [{ title: 'Barnacles' }, { title: 'Seepocken', titleType: 'TranslatedTitle' }],
      publisher: 'inventRxiv',
      publicationYear: 2019,
      dates: [
        { date: '2018', dateType: 'Submitted' },
        { date: '2019-03-05', dateType: 'Issued' },
      ],
      types: { resourceTypeGeneral: 'Preprint' },
      descriptions: [{ descriptionType: 'Abstract', description: 'Larvae swim.' }],
      fundingReferences: [{ funderName: 'Sea Fund', awardNumber: 'S-1' }],
    },
  },
};
export const EUROPEPMC = {
  resultList: {
    result: [
      {
        doi: DOI.toUpperCase(),
        pmid: '55500042',
        pmcid: 'PMC5550042',
        source: 'MED',
        abstractText: '<h4>Aims</h4>To see.',
        pubTypeList: { pubType: ['Journal Article', 'Retracted Publication'] },
        meshHeadingList: { meshHeading: [{ descriptorName: 'Mice' }] },
        grantsList: { grant: [{ agency: 'Sea Fund', grantId: 'S-1' }] },
        commentCorrectionList: {
          commentCorrection: [
            { type: 'Erratum in', reference: 'J Tidal Ecol. 2019;12:300. doi: 10.5555/tides.err.' },
            { type: 'Erratum for', reference: 'doi: 10.5555/other' },
          ],
        },
        citedByCount: 3,
        publicationStatus: 'aheadofprint',
      },
    ],
  },
};
export const PUBMED = `<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">55500042</PMID>
<Article><ELocationID EIdType="doi" ValidYN="Y">${DOI}</ELocationID>
<Abstract><AbstractText Label="AIMS">To see &lt;5%.</AbstractText><AbstractText>And <i>why</i>.</AbstractText></Abstract>
<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList><AccessionNumber>NCT05550042</AccessionNumber></AccessionNumberList></DataBank>
<DataBank><DataBankName>GENBANK</DataBankName><AccessionNumberList><AccessionNumber>AF1</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
<GrantList><Grant><GrantID>S-1</GrantID><Agency>Sea Fund</Agency></Grant></GrantList>
<PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial</PublicationType></PublicationTypeList></Article>
<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Tidal Ecol. 2020. doi: 10.5555/tides.ret</RefSource></CommentsCorrections></CommentsCorrectionsList>
<MeshHeadingList><MeshHeading><DescriptorName UI="D006801">Humans</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>
<PubmedData><PublicationStatus>aheadofprint</PublicationStatus><ArticleIdList><ArticleId IdType="pmc">PMC5550042</ArticleId></ArticleIdList>
<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.5555/cited</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>`;

export const found =
  (body: unknown): Ask =>
  async () =>
    succeed<Reply>({ kind: 'found', body });
export const pubmedAsk: Ask = async (path) =>
  succeed<Reply>({
    kind: 'found',
    body: path.includes('esearch') ? { esearchresult: { idlist: ['55500042'] } } : PUBMED,
  });
