/** What the types of schema.org (https://schema.org/docs/full.html) say that a thing is. */
import type { DataNode } from './types';

/** `Article` and all below it, and what publishers call theirs besides: `NewsItem`, `PressRelease`. */
const ARTICLE =
  /(?:Article|BlogPosting|Report|SocialMediaPosting|Review|NewsItem|PressRelease|APIReference)$/;

/** Pages that are an article themselves, though schema.org has them among its web pages. */
const ARTICLE_PAGES: ReadonlySet<string> = new Set(['MedicalWebPage', 'HealthTopicContent']);

const NEWS =
  /NewsArticle$|BlogPosting$|^(?:Report|SatiricalArticle|NewsItem|PressRelease|Opinion|Analysis|Background)/;

const PAPERS: ReadonlySet<string> = new Set([
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Thesis',
]);

/** `Organization` and what stands directly or indirectly below it and is not called one. */
const ORGANISATIONS: ReadonlySet<string> = new Set([
  ...['Airline', 'Consortium', 'Cooperative', 'Corporation', 'FundingAgency', 'FundingScheme'],
  ...['LibrarySystem', 'NGO', 'ResearchProject', 'Project', 'WorkersUnion', 'OnlineBusiness'],
  ...['CollegeOrUniversity', 'School', 'HighSchool', 'MiddleSchool', 'Preschool', 'Library'],
  ...['ElementarySchool', 'LocalBusiness', 'MedicalBusiness', 'MedicalClinic', 'Hospital'],
  ...['DiagnosticLab', 'VeterinaryCare', 'GovernmentOffice', 'RadioStation', 'TelevisionStation'],
  ...['PerformingGroup', 'MusicGroup', 'DanceGroup', 'TheaterGroup', 'SportsTeam'],
]);

const has = ({ types }: DataNode, test: (type: string) => boolean): boolean => types.some(test);

/** One text with a headline. A thread of a forum is none, though schema.org has it among the postings. */
export const isArticle = (node: DataNode): boolean =>
  has(node, (type) => ARTICLE.test(type)) || isArticlePage(node);

export const isArticlePage = (node: DataNode): boolean =>
  has(node, (type) => ARTICLE_PAGES.has(type));

/** Journalism, a blog or a release. A plain `Article` may be a journal's. */
export const isNews = (node: DataNode): boolean => has(node, (type) => NEWS.test(type));

/** A work of research, which is read or cited on its own. */
export const isPaper = (node: DataNode): boolean => has(node, (type) => PAPERS.has(type));

export const isDataset = (node: DataNode): boolean => node.types.includes('Dataset');

export const isOrganisation = (node: DataNode): boolean =>
  has(node, (type) => /organi[sz]ation$/i.test(type) || ORGANISATIONS.has(type));

/** Organisations that teach, govern, heal or do research, and sell no news. */
export const isPublicBody = (node: DataNode): boolean =>
  has(node, (type) =>
    /^(?:CollegeOrUniversity|EducationalOrganization|ResearchOrganization|GovernmentOrganization|GovernmentOffice|Hospital|MedicalOrganization|ResearchProject|FundingAgency|NGO|School|Library)$/.test(
      type,
    ),
  );
