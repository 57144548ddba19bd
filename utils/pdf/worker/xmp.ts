/** Reads the fields of an XMP packet. Workers have no parser of XML, and packets are of a few known shapes. */

/** Longer packets hold histories of editing and pictures of pages. */
const MAX_PACKET = 200_000;
const MAX_FIELDS = 200;

const ELEMENT = /<([\w.-]+:)?([\w.-]{1,60})(?:\s[^<>]{0,300})?>([^<]{1,2000})<\//g;
const ATTRIBUTE = /\s([\w.-]+:)?([\w.-]{1,60})\s?=\s?(?:"([^"<]{1,2000})"|'([^'<]{1,2000})')/g;
/** Lists of one field, whose entries are elements of RDF. */
const LIST =
  /<(?:[\w.-]+:)?(title|creator|identifier|description|subject)\b[^<>]{0,300}>\s*<rdf:(?:Alt|Seq|Bag)[^<>]{0,200}>([\s\S]{0,8000}?)<\/rdf:(?:Alt|Seq|Bag)>/gi;
const ENTRY = /<rdf:li\b[^<>]{0,300}>([^<]{0,2000})<\/rdf:li>/g;

/** By name in small letters, without prefix; of a list its entries, parted by line breaks. The first of a name counts. */
export function xmpFields(packet: string): Record<string, string> {
  const fields = new Map<string, string>();
  const text = packet.slice(0, MAX_PACKET);
  const keep = (name: string, raw: string) => {
    const value = decoded(raw).trim();
    const key = name.toLowerCase();
    if (value !== '' && fields.size < MAX_FIELDS && !fields.has(key)) fields.set(key, value);
  };
  for (const [, name = '', entries = ''] of text.matchAll(LIST))
    keep(name, [...entries.matchAll(ENTRY)].map(([, value = '']) => value.trim()).join('\n'));
  for (const [, , name = '', value = ''] of text.matchAll(ELEMENT))
    if (name !== 'li') keep(name, value);
  for (const [, prefix, name = '', double, single] of text.matchAll(ATTRIBUTE))
    if (prefix !== 'xmlns:' && name !== 'lang') keep(name, double ?? single ?? '');
  return Object.fromEntries(fields);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, dec, hex, name) => {
      if (name) return NAMED[(name as string).toLowerCase()] ?? whole;
      const code = dec ? Number(dec) : Number.parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
