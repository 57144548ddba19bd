/** A date in the parts that styles print: the year, and the month or season and the day; and the end of a range. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type DateParts,
  dateOf,
  endOf,
  partsOf,
  SEASON,
} from '../../../utils/citation/items/overrides';
import { wordsLocale } from '../../../utils/messages/words-locale';
import type { CslDate } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { Select } from '../../controls/Select';

interface Props {
  label: string;
  /** The way back, where it is corrected. */
  undo: ComponentChildren;
  date: CslDate | null;
  onChange: (date: CslDate | null) => void;
  /** It may be a season, or last: days of reading are single ones. */
  lasting?: boolean;
}

interface EditedDates {
  start: DateParts;
  end: DateParts | null;
}

const NONE: DateParts = { year: '', month: 0, day: 0 };

export function EditDate({ label, undo, date, onChange, lasting = false }: Props) {
  const dates: EditedDates = { start: partsOf(date), end: endOf(date) };
  // A day without a year, and the like, waits here until there is a date that it belongs to.
  const [typed, setTyped] = useState<{ for: string; dates: EditedDates } | null>(null);
  const { start, end } = typed && typed.for === JSON.stringify(date) ? typed.dates : dates;
  const set = (now: EditedDates) => {
    const next = dateOf(now.start, now.end);
    setTyped({ for: JSON.stringify(next), dates: now });
    onChange(next);
  };
  const mayEnd = lasting && start.year !== '' && start.month <= SEASON;
  return (
    <fieldset class="edit-date">
      <legend>
        {label} {undo}
      </legend>
      <Parts parts={start} seasons={lasting} onChange={(start) => set({ start, end })} />
      {end ? (
        <fieldset class="edit-date__end">
          <legend>{i18n.t('edit.until')}</legend>
          <Parts parts={end} onChange={(end) => set({ start, end })} />
        </fieldset>
      ) : (
        mayEnd && (
          <Button
            class="button button--plain edit-date__more"
            onClick={() => set({ start, end: { ...NONE, year: start.year } })}
          >
            {i18n.t('edit.addEnd')}
          </Button>
        )
      )}
    </fieldset>
  );
}

interface PartsProps {
  parts: DateParts;
  seasons?: boolean;
  onChange: (parts: DateParts) => void;
}

function Parts({ parts, seasons = false, onChange }: PartsProps) {
  const id = useId();
  const set = (change: Partial<DateParts>) => onChange({ ...parts, ...change });
  return (
    <>
      <div class="edit-field">
        <label for={`${id}-year`}>{i18n.t('edit.year')}</label>
        <input
          type="text"
          id={`${id}-year`}
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
          {seasons &&
            SEASONS.map((season, at) => (
              <option key={season} value={String(SEASON + 1 + at)}>
                {i18n.t(`edit.season.${season}`)}
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
          disabled={parts.month > SEASON}
          value={parts.day > 0 ? parts.day : ''}
          onInput={(event) => set({ day: event.currentTarget.valueAsNumber || 0 })}
        />
      </div>
    </>
  );
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const monthName = (month: number) =>
  new Intl.DateTimeFormat(wordsLocale(), { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 1),
  );
