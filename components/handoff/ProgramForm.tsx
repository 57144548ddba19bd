/** Where in a program things go and what goes along, before the press that sends them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PROGRAMS, type ProgramId } from '../../utils/library/handoff/programs';
import type { Look } from '../../utils/library/handoff/target';
import { Button } from '../controls/Button';
import { Select } from '../controls/Select';
import type { UseHandOn } from './use-hand-on';
import { useHandingSettings } from './use-handing-settings';

interface Props {
  program: ProgramId;
  ids: readonly number[];
  look: Look;
  handing: UseHandOn;
}

export function ProgramForm({ program, ids, look, handing }: Props) {
  const [{ snapshots, books, openCopies }, save] = useHandingSettings();
  const [place, setPlace] = useState(look.chosen ?? look.places[0]?.id ?? null);
  const { name } = PROGRAMS[program];
  // Some have one place only.
  const isOpen = place !== null || (look.places.length === 0 && look.readOnly === null);
  const also = [
    { id: 'snapshots', on: snapshots, words: i18n.t('handing.snapshots') },
    { id: 'books', on: books, words: i18n.t('handing.books') },
    // Only the older of both contracts has Zotero fetch it.
    ...(look.missing === 'switch' || look.places.some(({ id }) => /^[LC]\d/.test(id))
      ? [
          {
            id: 'openCopies',
            on: openCopies,
            words: i18n.t('handing.openCopies', { program: name }),
          },
        ]
      : []),
  ];
  return (
    <form
      class="hand-on__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOpen) return;
        void handing.start({
          place,
          snapshots,
          books,
          openCopies,
        });
      }}
    >
      {look.readOnly !== null && (
        <p role="status">{i18n.t('handing.readOnly', { program: name, place: look.readOnly })}</p>
      )}
      {look.places.length > 0 && (
        <div class="hand-on__row">
          <label for="hand-place">{i18n.t('handing.place')}</label>
          <Select
            id="hand-place"
            value={place ?? ''}
            onChange={(event) => setPlace(event.currentTarget.value)}
          >
            {look.places.map(({ id, name, level }) => (
              <option key={id} value={id}>
                {`${'\u2003'.repeat(level)}${name}`}
              </option>
            ))}
          </Select>
        </div>
      )}
      <fieldset class="hand-on__also" hidden={program !== 'zotero'}>
        <legend>{i18n.t('handing.also')}</legend>
        {also.map(({ id, on, words }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => save({ [id]: event.currentTarget.checked })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <p class="soft">
        {i18n.t(sendsMessage(program), { program: name })}
        {program === 'hypothesis' && ` ${i18n.t('handing.whoReads')}`}
        {look.missing === 'switch' && ` ${i18n.t('handing.missingSwitch', { program: name })}`}
      </p>
      <div class="hand-on__actions">
        <Button type="submit" variant="primary" aria-disabled={!isOpen}>
          {i18n.t('handing.start', ids.length, { program: name, count: ids.length })}
        </Button>
      </div>
    </form>
  );
}

/** What goes to it, and what does not. */
function sendsMessage(program: ProgramId) {
  if (PROGRAMS[program].takesHighlights) return 'handing.sendsHighlights';
  if (program === 'zotero') return 'handing.sends';
  return program === 'jabref' ? 'handing.sendsBibtex' : 'handing.sendsWeb';
}
