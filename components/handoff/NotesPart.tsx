/** Entries as notes: a preview of the first, the template that the reader edits, and the ways out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Failure, fail, type Result, succeed } from '../../utils/failure';
import {
  type MadeNotes,
  type Note,
  notesOf,
  obsidianLink,
} from '../../utils/library/handoff/notes';
import { type Parcel, parcelOf } from '../../utils/library/handoff/parcel';
import { USUAL_TEMPLATE } from '../../utils/library/handoff/template/fields';
import { escapeHtml } from '../../utils/text/html-entities';
import { useAnnounce } from '../controls/announce';
import { Button } from '../controls/Button';
import { canPickFolder } from '../controls/disk/folder';
import { FailureLine } from '../controls/FailureLine';
import { useUnfold } from '../controls/hooks/use-unfold';
import { useServices } from '../services';
import './NotesPart.css';
import { useHandingSettings } from './use-handing-settings';
import { writeNotes } from './write-notes';

/** Not words of ours but of the template's language. */
const EXAMPLE = `{% for mark in highlights %}
{{index}}. {{mark.quote|plain}}{% if mark.note %}: {{mark.note}}{% endif %}
{% endfor %}`;

interface Props {
  ids: readonly number[];
  /** Whether they go to Obsidian, which takes one at a time. */
  isObsidian: boolean;
}

export function NotesPart({ ids, isObsidian }: Props) {
  const [settings, save] = useHandingSettings();
  const { noteTemplate, obsidianVault, obsidianFolder, obsidianDaily } = settings;
  const { copy, download } = useServices();
  const announce = useAnnounce();
  const { parcels, failure: unread } = useParcels(ids);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState('');
  const editing = useUnfold();
  const made = useMemo(() => parcels && notesOf(parcels, noteTemplate), [parcels, noteTemplate]);
  const notes = made?.ok ? made.notes : [];
  const [first] = notes;
  const say = (words: string) => {
    setDone(words);
    announce(words);
  };
  const toObsidian = async (note: Note) => {
    const copied = await copy({
      text: note.text,
      html: `<pre>${escapeHtml(note.text)}</pre>`,
    });
    if (!copied.ok) return setFailure(copied.failure);
    const choice = { vault: obsidianVault, folder: obsidianFolder, isDaily: obsidianDaily };
    const link = document.createElement('a');
    link.href = obsidianLink(choice, note.name);
    link.click();
    say(i18n.t('handing.notes.opened'));
  };
  const toFolder = async () => {
    if (notes.length === 0) return;
    const written = await writeNotes(notes);
    if (!written) return;
    say(
      [
        i18n.t('handing.notes.written', written.written),
        written.kept > 0 ? i18n.t('handing.notes.kept', written.kept) : '',
        written.isCut ? i18n.t('handing.notes.folderFull') : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  };
  const toFiles = () => {
    if (notes.length === 0) return;
    for (const { name, text } of notes)
      download({ name: `${name}.md`, mime: 'text/markdown', data: text });
    say(i18n.t('handing.notes.saved', notes.length));
  };
  return (
    <div class="hand-on__part">
      <p class="soft">{i18n.t(isObsidian ? 'handing.notes.obsidianHelp' : 'handing.notes.help')}</p>
      {(failure ?? unread) && <FailureLine failure={(failure ?? unread) as Failure} />}
      {isObsidian && <ObsidianFields />}
      {first && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong for text
        <div
          class="notes-part__preview"
          role="group"
          aria-label={i18n.t('handing.notes.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {first.text}
        </div>
      )}
      <Faults made={made} />
      <div>
        <Button {...editing.button}>{i18n.t('handing.notes.edit')}</Button>
        <div id={editing.panelId} hidden={!editing.open} class="notes-part__editor">
          <textarea
            aria-label={i18n.t('handing.notes.template')}
            spellcheck={false}
            rows={10}
            value={noteTemplate || USUAL_TEMPLATE}
            onInput={(event) => save({ noteTemplate: event.currentTarget.value })}
          />
          <p class="soft">{i18n.t('handing.notes.syntax')}</p>
          <p class="soft">{i18n.t('handing.notes.loops')}</p>
          <pre class="notes-part__example">{EXAMPLE}</pre>
          {noteTemplate !== '' && (
            <Button variant="inline" onClick={() => save({ noteTemplate: '' })}>
              {i18n.t('handing.notes.usual')}
            </Button>
          )}
        </div>
      </div>
      {done && <p role="status">{done}</p>}
      <div class="hand-on__actions">
        {isObsidian && first && ids.length === 1 && (
          <Button variant="primary" onClick={() => void toObsidian(first)}>
            {i18n.t('handing.notes.copyAndOpen')}
          </Button>
        )}
        {canPickFolder() && (
          <Button
            variant={isObsidian && ids.length === 1 ? 'outlined' : 'primary'}
            aria-disabled={notes.length === 0}
            onClick={() => void toFolder()}
          >
            {i18n.t('handing.notes.toFolder')}
          </Button>
        )}
        <Button variant="outlined" aria-disabled={notes.length === 0} onClick={toFiles}>
          {i18n.t('handing.notes.toFiles', notes.length)}
        </Button>
      </div>
    </div>
  );
}

function Faults({ made }: { made: MadeNotes | null }) {
  if (!made) return null;
  if (!made.ok)
    return (
      <p class="notes-part__fault" role="status">
        {i18n.t(`handing.notes.fault.${made.fault.problem}`, {
          line: made.fault.line,
          text: made.fault.text,
        })}
      </p>
    );
  const [first] = made.notes;
  const isCut = made.notes.some((note) => note.isCut);
  if (!isCut && !first?.unknown.length) return null;
  return (
    <div role="status">
      {first?.unknown.map(({ line, name, kind }) => (
        <p key={`${kind} ${name}`}>
          {i18n.t(kind === 'field' ? 'handing.notes.unknown' : 'handing.notes.unknownFilter', {
            line,
            name,
          })}
        </p>
      ))}
      {isCut && <p>{i18n.t('handing.notes.cut')}</p>}
    </div>
  );
}

function ObsidianFields() {
  const [{ obsidianVault, obsidianFolder, obsidianDaily }, save] = useHandingSettings();
  return (
    <>
      <div class="hand-on__row">
        <label for="obsidian-vault">{i18n.t('handing.notes.vault')}</label>
        <input
          type="text"
          id="obsidian-vault"
          value={obsidianVault}
          placeholder={i18n.t('handing.notes.openVault')}
          onChange={(event) => save({ obsidianVault: event.currentTarget.value })}
        />
        <label for="obsidian-folder">{i18n.t('handing.notes.folder')}</label>
        <input
          type="text"
          id="obsidian-folder"
          value={obsidianFolder}
          onChange={(event) => save({ obsidianFolder: event.currentTarget.value })}
        />
      </div>
      <label class="notes-part__daily">
        <input
          type="checkbox"
          checked={obsidianDaily}
          onChange={(event) => save({ obsidianDaily: event.currentTarget.checked })}
        />
        {i18n.t('handing.notes.daily')}
      </label>
    </>
  );
}

function useParcels(ids: readonly number[]): { parcels: Parcel[] | null; failure: Failure | null } {
  const { library, highlights } = useServices();
  const [parcels, setParcels] = useState<Result<Parcel[]> | null>(null);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<Result<Parcel[]>> => {
      const entries = await library.load(ids);
      if (!entries.ok) return fail(entries.failure);
      const packed = entries.value.map(async (entry) => {
        if (!entry) return [];
        const keys = entry.stories.map(({ key }) => key);
        const pages = await Promise.all(keys.map((key) => library.loadPage(key)));
        const marked = await Promise.all(keys.map((key) => highlights.list(key)));
        return [
          parcelOf(
            entry,
            pages.flatMap((page) => (page.ok && page.value ? [page.value] : [])),
            marked.flatMap((list) => (list.ok ? list.value : [])),
          ),
        ];
      });
      return succeed((await Promise.all(packed)).flat());
    };
    void load().then((loaded) => current && setParcels(loaded));
    return () => {
      current = false;
    };
    // The list as it was when it was asked for.
  }, []);
  return {
    parcels: parcels?.ok ? parcels.value : null,
    failure: parcels && !parcels.ok ? parcels.failure : null,
  };
}
