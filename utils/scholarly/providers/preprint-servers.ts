/** The preprint servers by the prefix of their DOIs, for records that do not name the server. */
import { inTable } from '../http/read-json';

/** From Crossref's and DataCite's member lists; servers that share a prefix are told apart by their record. */
const BY_PREFIX: Record<string, string> = {
  '10.1101': 'bioRxiv',
  '10.64898': 'bioRxiv',
  '10.2139': 'SSRN',
  '10.12688': 'F1000Research',
  '10.14293': 'ScienceOpen Preprints',
  '10.20944': 'Preprints.org',
  '10.21203': 'Research Square',
  '10.22541': 'Authorea',
  '10.26434': 'ChemRxiv',
  '10.31219': 'OSF Preprints',
  '10.31223': 'EarthArXiv',
  '10.31234': 'PsyArXiv',
  '10.31235': 'SocArXiv',
  '10.32942': 'EcoEvoRxiv',
  '10.33774': 'Cambridge Open Engage',
  '10.35542': 'EdArXiv',
  '10.36227': 'TechRxiv',
  '10.48550': 'arXiv',
  '10.51094': 'JXiv',
  '10.55458': 'NeuroLibre',
};

/** The server that registers DOIs of this prefix, where it is one. */
export function preprintServer(doi: string): string | undefined {
  return inTable(BY_PREFIX, doi.slice(0, doi.indexOf('/')));
}
