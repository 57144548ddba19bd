/** What a DataCite record says of the journal, book or series that its work is in. */
import { asObject, asObjects, asText, type Json } from '../../http/read-json';
import { plainText } from '../../markup/markup';
import { numberOrNothing, orNothing } from './placeholders';

export interface Container {
  title?: string;
  /** "Journal", "Book", "Series", "DataRepository" …, as far as it is told. */
  type?: string;
  volume?: string;
  issue?: string;
  page?: string;
  ISSN?: string;
  ISBN?: string;
  editors: Json[];
}

/** `container` is what DataCite makes of `relatedItems` and of series; the related item itself knows more. */
export function readContainer(work: Json): Container {
  const container = asObject(work.container) ?? {};
  const item =
    asObjects(work.relatedItems).find(({ relationType }) => relationType === 'IsPublishedIn') ?? {};
  const identifier = asObject(item.relatedItemIdentifier);
  const ids = new Map([
    [asText(container.identifierType), asText(container.identifier)],
    [asText(identifier?.relatedItemIdentifierType), asText(identifier?.relatedItemIdentifier)],
  ]);
  const of = (field: string) => numberOrNothing(asText(container[field]) ?? asText(item[field]));
  const title = asText(container.title) ?? asText(asObjects(item.titles)[0]?.title);
  const type = asText(item.relatedItemType) ?? asText(container.type);
  return Object.fromEntries(
    Object.entries({
      title: orNothing(title && plainText(title)),
      type,
      volume: of('volume'),
      issue: of('issue'),
      page: [of('firstPage'), of('lastPage')].filter(Boolean).join('-') || undefined,
      ISSN: ids.get('ISSN'),
      ISBN: ids.get('ISBN'),
      editors: asObjects(item.contributors).filter(
        ({ contributorType }) => contributorType === 'Editor',
      ),
    }).filter(([, value]) => value !== undefined),
  ) as unknown as Container;
}
