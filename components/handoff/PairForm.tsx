/** The PIN that a program shows, by which it knows Paper Trail from then on. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';

interface Props {
  program: string;
  failure: Failure | null;
  onPin: (pin: string) => Promise<void>;
}

export function PairForm({ program, failure, onPin }: Props) {
  const [pin, setPin] = useState('');
  return (
    <form
      class="hand-on__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pin) void onPin(pin);
      }}
    >
      <p>{i18n.t('handing.pair', { program })}</p>
      {failure && <FailureLine failure={failure} />}
      <div class="hand-on__row">
        <label for="hand-pin">{i18n.t('handing.pin')}</label>
        <input
          type="text"
          id="hand-pin"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={pin}
          onInput={(event) => setPin(event.currentTarget.value.trim())}
        />
      </div>
      <div class="hand-on__actions">
        <Button type="submit" variant="primary" aria-disabled={pin === ''}>
          {i18n.t('handing.pairWith', { program })}
        </Button>
      </div>
    </form>
  );
}
