/** Funders, trial registrations and data that a Crossref record names. */
import { normaliseDoi, printDoi } from '../../../identifiers/doi/doi';
import { asObject, asObjects, asText, asTexts, type Json } from '../../http/read-json';
import { plainText } from '../../markup/markup';
import type { StudyFact } from '../../types';
import { trialOf } from '../trials';

export function readCrossrefFacts(work: Json): StudyFact[] {
  return [...funders(work), ...trials(work), ...data(work)];
}

function funders(work: Json): StudyFact[] {
  return asObjects(work.funder).flatMap((funder): StudyFact[] => {
    const name = plainText(asText(funder.name) ?? '');
    const awards = asTexts(funder.award).join(', ');
    if (name === '') return [];
    return [
      {
        kind: 'funder',
        value: name,
        source: 'crossref',
        field: 'funding',
        ...(awards && { quote: awards }),
      },
    ];
  });
}

function trials(work: Json): StudyFact[] {
  return asObjects(work['clinical-trial-number']).flatMap((trial): StudyFact[] => {
    const value = asText(trial['clinical-trial-number']);
    return value
      ? [{ kind: 'trial', ...trialOf(value), source: 'crossref', field: 'trial-registration' }]
      : [];
  });
}

/** Supplements that are no data, or may hold anything: texts, films, archives, and how a thing was done (10.17504 is protocols.io). */
const NO_DATA = /\.(?:pdf|docx?|rtf|cml|mp4|avi|mov|pptx?|zip)$|^10\.17504\//i;

/** Only what the record itself calls a supplement: a reference to data may be to anybody's. */
function data(work: Json): StudyFact[] {
  return asObjects(asObject(work.relation)?.['is-supplemented-by']).flatMap(
    (entry): StudyFact[] => {
      const id = asText(entry.id) ?? '';
      const doi = normaliseDoi(id);
      const url = doi ? printDoi(doi) : /^https?:\/\/\S+$/i.test(id) ? id : null;
      if (!url || NO_DATA.test(doi ?? id)) return [];
      const kind = /github\.com|gitlab|bitbucket|softwareheritage/i.test(url) ? 'code' : 'data';
      return [{ kind, value: doi ?? id, source: 'crossref', field: 'relation', url }];
    },
  );
}
