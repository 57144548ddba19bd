/** Every field that goes into the citation of a work, to be seen and put right; each change counts at once. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { fieldValue } from '../../../utils/citation/items/overrides';
import type { CslDate, CslName } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';
import { ArchivedCopy } from './ArchivedCopy';
import { EditDate } from './EditDate';
import { EditNames } from './EditNames';
import './EditWork.css';
import { FIELDS, type FieldEntry, type TextField, TYPES, type WorkType } from './edit-fields';
import type { CorrectedWork, Corrections } from './use-corrections';

interface Props {
  work: CorrectedWork;
  change: Corrections['change'];
  /** Says which work it is, where there are several. */
  titled: boolean;
}

export function EditWork({ work, change, titled }: Props) {
  const { item } = work;
  const shown = FIELDS.filter(
    ({ field, onlyFor }) =>
      !onlyFor ||
      onlyFor.includes(item.type) ||
      item[field] !== undefined ||
      isCorrected(work, field),
  );
  return (
    <fieldset class="edit-work" data-part="edit-work">
      <legend class={titled ? 'edit-work__title serif' : 'visually-hidden'}>
        {item.title ?? item.DOI ?? item.URL}
      </legend>
      {shown.map((entry) => (
        <EditField key={entry.field} entry={entry} work={work} change={change} />
      ))}
    </fieldset>
  );
}

function EditField({
  entry: { field, narrow },
  work,
  change,
}: Pick<Props, 'work' | 'change'> & { entry: FieldEntry }) {
  const id = useId();
  const value = fieldValue(work.original, work.correction, field);
  const label = i18n.t(`edit.field.${FIELD_WORDS[field]}`);
  const undo = isCorrected(work, field) && (
    <Button
      variant="inline"
      class="button button--inline edit-field__undo"
      title={i18n.t('citation.useOriginal')}
      aria-label={i18n.t('edit.undoOne', { field: label })}
      onClick={() => change(work, field, work.original[field] ?? null)}
    >
      {i18n.t('action.undo')}
    </Button>
  );
  if (field === 'author' || field === 'editor')
    return (
      <EditNames
        label={label}
        undo={undo}
        names={(value as CslName[] | null) ?? []}
        onChange={(names) => change(work, field, names)}
      />
    );
  if (field === 'issued' || field === 'accessed')
    return (
      <EditDate
        label={label}
        undo={undo}
        date={value as CslDate | null}
        onChange={(date) => change(work, field, date)}
        lasting={field === 'issued'}
      />
    );
  return (
    <div class="edit-field" data-narrow={narrow} data-corrected={isCorrected(work, field)}>
      <span class="edit-field__label">
        <label for={id}>{label}</label>
        {undo}
      </span>
      {field === 'type' ? (
        <Select
          id={id}
          value={String(value ?? '')}
          onChange={(event) => change(work, 'type', event.currentTarget.value)}
        >
          {!TYPES.some((type) => type === value) && <option value={String(value)}>{value}</option>}
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {i18n.t(`edit.type.${TYPE_WORDS[type]}`)}
            </option>
          ))}
        </Select>
      ) : (
        <input
          type="text"
          id={id}
          dir="auto"
          autocomplete="off"
          spellcheck={field === 'title'}
          value={String(value ?? '')}
          onInput={(event) => change(work, field, event.currentTarget.value)}
        />
      )}
      {field === 'archive_location' && isWebPage(work) && (
        <ArchivedCopy
          page={work.original.URL ?? ''}
          onCopy={(url) => change(work, 'archive_location', url)}
        />
      )}
    </div>
  );
}

/** A story, and no paper: those are kept by their registries. */
const isWebPage = ({ original }: CorrectedWork) =>
  original.DOI === undefined && /^https?:\/\//.test(original.URL ?? '');

const isCorrected = ({ correction }: CorrectedWork, field: FieldEntry['field']) =>
  correction?.[field] !== undefined;

/** Names of messages, which have no hyphens. */
const FIELD_WORDS = {
  type: 'type',
  genre: 'genre',
  title: 'title',
  author: 'author',
  editor: 'editor',
  'container-title': 'container',
  'container-title-short': 'containerShort',
  'collection-title': 'series',
  issued: 'issued',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  number: 'number',
  publisher: 'publisher',
  'publisher-place': 'place',
  ISBN: 'isbn',
  ISSN: 'issn',
  PMID: 'pmid',
  PMCID: 'pmcid',
  DOI: 'doi',
  URL: 'url',
  accessed: 'accessed',
  archive_location: 'archive',
  language: 'language',
} as const satisfies Record<
  TextField | 'type' | 'author' | 'editor' | 'issued' | 'accessed',
  string
>;

const TYPE_WORDS = {
  'article-journal': 'journal',
  article: 'preprint',
  'article-newspaper': 'newspaper',
  'article-magazine': 'magazine',
  webpage: 'webpage',
  'post-weblog': 'blog',
  report: 'report',
  chapter: 'chapter',
  book: 'book',
  'paper-conference': 'conference',
  thesis: 'thesis',
  dataset: 'dataset',
  software: 'software',
  broadcast: 'broadcast',
  review: 'review',
  'entry-encyclopedia': 'encyclopedia',
  standard: 'standard',
  periodical: 'periodical',
  document: 'document',
} as const satisfies Record<WorkType, string>;
