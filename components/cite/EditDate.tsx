/** A date in the parts that styles print: the year, and the month and the day where they are known. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOf, partsOf } from '../../utils/citation/correction';
import type { CslDate } from '../../utils/scholarly/types';
import { Select } from '../controls/Select';

interface Props {
  label: string;
  date: CslDate | null;
  onChange: (date: CslDate | null) => void;
}

export function EditDate({ label, date, onChange }: Props) {
  const id = useId();
  const told = partsOf(date);
  // A day without a year, and the like, waits here until there is a date that it belongs to.
  const [typed, setTyped] = useState<{ for: string; parts: typeof told } | null>(null);
  const parts = typed && typed.for === JSON.stringify(date) ? typed.parts : told;
  const set = (change: Partial<typeof told>) => {
    const now = { ...parts, ...change };
    const next = dateOf(now.year, now.month, now.day);
    setTyped({ for: JSON.stringify(next), parts: now });
    onChange(next);
  };
  return (
    <fieldset class="edit-date">
      <legend>{label}</legend>
      <div class="edit-field">
        <label for={`${id}-year`}>{i18n.t('edit.year')}</label>
        <input
          type="text"
          id={`${id}-year`}
          inputMode="numeric"
          autocomplete="off"
          size={6}
          value={parts.year}
          onInput={(event) => set({ year: event.currentTarget.value })}
        />
      </div>
      <div class="edit-field">
        <label for={`${id}-month`}>{i18n.t('edit.month')}</label>
        <Select
          id={`${id}-month`}
          value={String(parts.month)}
          onChange={(event) => set({ month: Number(event.currentTarget.value) })}
        >
          <option value="0">–</option>
          {MONTHS.map((month) => (
            <option key={month} value={String(month)}>
              {monthName(month)}
            </option>
          ))}
        </Select>
      </div>
      <div class="edit-field">
        <label for={`${id}-day`}>{i18n.t('edit.day')}</label>
        <input
          type="number"
          id={`${id}-day`}
          min={1}
          max={31}
          value={parts.day > 0 ? parts.day : ''}
          onInput={(event) => set({ day: event.currentTarget.valueAsNumber || 0 })}
        />
      </div>
    </fieldset>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const monthName = (month: number) =>
  new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 1),
  );
