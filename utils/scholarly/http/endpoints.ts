/** The services by name, with the pace that each of them asks for. */
import type { ServiceId } from '../types';

export interface Service {
  id: ServiceId;
  /** As the reader knows it. */
  name: string;
  origin: string;
  /** At most this many requests at a time. */
  concurrency: number;
  /** At least this many milliseconds from the start of one request to the start of the next. */
  pace: number;
  /** Lists are this many times further apart; as single records unless told. */
  listWeight?: number;
}

/**
 * Crossref: 5 requests/s and one at a time in the public pool, and 1/s for lists
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/, observed 2026-10).
 * DataCite: 1000 in 5 minutes. OpenAlex: 100 000 credits a day, 10/s. Unpaywall: 100 000 a day.
 * E-utilities: 3/s without a key (https://www.ncbi.nlm.nih.gov/books/NBK25497/). doi.org names no limit,
 * nor does GitHub for single files.
 * Semantic Scholar: all who come without a key share one pool (https://www.semanticscholar.org/product/api).
 */
export const SERVICES: Record<ServiceId, Service> = {
  crossref: {
    id: 'crossref',
    name: 'Crossref',
    origin: 'https://api.crossref.org',
    concurrency: 1,
    pace: 250,
    listWeight: 4,
  },
  datacite: {
    id: 'datacite',
    name: 'DataCite',
    origin: 'https://api.datacite.org',
    concurrency: 1,
    pace: 300,
  },
  openalex: {
    id: 'openalex',
    name: 'OpenAlex',
    origin: 'https://api.openalex.org',
    concurrency: 1,
    pace: 200,
  },
  unpaywall: {
    id: 'unpaywall',
    name: 'Unpaywall',
    origin: 'https://api.unpaywall.org',
    concurrency: 1,
    pace: 500,
  },
  europepmc: {
    id: 'europepmc',
    name: 'Europe PMC',
    origin: 'https://www.ebi.ac.uk',
    concurrency: 1,
    pace: 300,
  },
  pubmed: {
    id: 'pubmed',
    name: 'PubMed',
    origin: 'https://eutils.ncbi.nlm.nih.gov',
    concurrency: 1,
    pace: 400,
  },
  semanticscholar: {
    id: 'semanticscholar',
    name: 'Semantic Scholar',
    origin: 'https://api.semanticscholar.org',
    concurrency: 1,
    pace: 1000,
  },
  doi: {
    id: 'doi',
    name: 'doi.org',
    origin: 'https://doi.org',
    concurrency: 1,
    pace: 300,
  },
  csl: {
    id: 'csl',
    name: 'citation style repository',
    origin: 'https://raw.githubusercontent.com',
    concurrency: 1,
    pace: 1000,
  },
  wayback: {
    id: 'wayback',
    name: 'Wayback Machine',
    origin: 'https://archive.org',
    concurrency: 1,
    pace: 1000,
  },
};
