/** Reads the people out of the lines of a "Media contact" block. */
import { collapseWhitespace } from '../../text/characters';
import { isInstitution } from '../../text/person-names';
import type { Contact } from '../types';

const EMAIL = /[\w.+-]{1,64}(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]+(?:\.[\w-]+)+/i;
const HIDDEN_EMAIL = /\[email[\s\u00a0]protected\]/i;
const PHONE = /(?:\+|\(?0|\(?\d{3}\)?[\s.-])[\d\s()./-]{6,}\d/;

/** What a contact works for besides institutions, told by stems. */
const OFFICE =
  /association|agency|agentur|office|dienst|press\b|media|communications|kommunikation|relations|research|forschung|recherche|company|inc\.|ltd|gmbh/i;

const isOrganisation = (text: string): boolean => isInstitution(text) || OFFICE.test(text);

/** Lines that say how, where or in what role, and name nobody. */
const NO_NAME =
  /^(tel|phone|telephone|telefon|téléphone|teléfono|telefono|fax|mobile|mobil|cell|office|e-?mail|mail|web|website|twitter|x|url|address|adresse|p\.?o\.? box)\b|https?:|www\.|@\w/i;

const ROLE =
  /\b(officer|manager|director|head of|spokes|editor|writer|specialist|coordinator|referent|sprecher|leiter|professor of|press secretary)\b/i;

const isName = (text: string): boolean =>
  /^\p{Lu}|^\p{Lo}/u.test(text) &&
  text.length <= 60 &&
  !/\d{3}/.test(text) &&
  text.split(' ').length <= 7;

/** "Jane Roe, University of X" in its parts. */
function namePart(line: string): { name: string; organisation: string | null } | null {
  const contactText = collapseWhitespace(
    line.replace(EMAIL, '').replace(HIDDEN_EMAIL, '').replace(PHONE, ''),
  ).replace(/[\s,;:|–—-]+$/, '');
  if (!contactText || NO_NAME.test(contactText)) return null;
  const [first = '', ...others] = contactText.split(/\s*[,;|]\s*|\s+[–—-]\s+/);
  const organisation = others.find(isOrganisation) ?? null;
  return isName(first) && !isOrganisation(first) && !ROLE.test(first)
    ? { name: first, organisation }
    : null;
}

/** Contacts in the order of the lines; a new one starts with each line that can be a person's name. */
export function readContacts(lines: readonly string[]): Contact[] {
  const contacts: Contact[] = [];
  for (const line of lines) {
    const current = contacts.at(-1);
    const named = namePart(line);
    const email = EMAIL.exec(line)?.[0].replace(/\s?[[(]at[\])]\s?/i, '@') ?? null;
    const phone = collapseWhitespace(PHONE.exec(line.replace(EMAIL, ''))?.[0]) || null;
    // A second capitalised line straight after a name, with nothing else yet, is where they work.
    const follows = current && !current.organisation && !current.email && !current.phone;
    if (named && !(follows && !email && contacts.length > 0 && !/\s/.test(named.name))) {
      contacts.push({ name: named.name, organisation: named.organisation, email, phone });
      continue;
    }
    if (!current) continue;
    if (email) current.email ??= email;
    if (phone) current.phone ??= phone;
    if (!email && !phone && isOrganisation(line) && line.length <= 120)
      current.organisation ??= collapseWhitespace(line);
  }
  return contacts;
}
