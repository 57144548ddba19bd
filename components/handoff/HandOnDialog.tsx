/** Hands the chosen entries on: to whom, what goes along, how far it is, and what became of it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog } from '../controls/dialog/Dialog';
import { Select } from '../controls/Select';
import { FilePart } from './FilePart';
import './HandOnDialog.css';
import { NotesPart } from './NotesPart';
import { ProgramPart } from './ProgramPart';
import { RECIPIENTS, type RecipientEntry } from './recipients';
import { useHandingSettings } from './use-handing-settings';

interface Props {
  /** In the order of the list. */
  ids: readonly number[];
  onClose: () => void;
}

export function HandOnDialog({ ids, onClose }: Props) {
  const [{ to }, save] = useHandingSettings();
  const [chosen, setChosen] = useState(to);
  const [isRunning, setIsRunning] = useState(false);
  const recipient = RECIPIENTS.find(({ id }) => id === chosen) ?? RECIPIENTS[0];
  return (
    <Dialog
      title={i18n.t('handing.entries', ids.length)}
      class="hand-on"
      part="hand-on"
      onClose={onClose}
    >
      <div class="hand-on__row">
        <label for="hand-to">{i18n.t('handing.to')}</label>
        <Select
          id="hand-to"
          value={recipient?.id}
          disabled={isRunning}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            save({ to: event.currentTarget.value });
          }}
        >
          {RECIPIENTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {recipient && (
        <Part
          key={recipient.id}
          recipient={recipient}
          ids={ids}
          onClose={onClose}
          onRunning={setIsRunning}
        />
      )}
    </Dialog>
  );
}

interface PartProps extends Props {
  recipient: RecipientEntry;
  /** To whom things go is no question as long as they do. */
  onRunning: (isRunning: boolean) => void;
}

function Part({ recipient, ids, onClose, onRunning }: PartProps) {
  if (recipient.kind === 'file') return <FilePart recipient={recipient} ids={ids} />;
  if (recipient.kind === 'notes')
    return <NotesPart ids={ids} isObsidian={recipient.id === 'obsidian'} />;
  return <ProgramPart program={recipient.id} ids={ids} onClose={onClose} onRunning={onRunning} />;
}
