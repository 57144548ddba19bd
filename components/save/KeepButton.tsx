/** Puts the story with its paper into the library, and takes it out again. */
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import './KeepButton.css';
import type { Keep } from './use-keep';

interface Props {
  keep: Keep;
  /** Where there is no room for words. */
  icon?: boolean;
  /** Where there is room for one. */
  short?: boolean;
}

export function KeepButton({ keep: { kept, toggle }, icon = false, short = false }: Props) {
  const whole = i18n.t(kept ? 'library.isSaved' : 'library.save');
  const words = short && !kept ? i18n.t('library.saveShort') : whole;
  return (
    <Button
      class={`button button--${icon ? 'icon' : 'plain'} keep-button`}
      aria-pressed={kept !== null}
      data-part="keep"
      // The pressed state says the rest.
      {...(icon && { 'aria-label': i18n.t('library.save'), title: whole })}
      {...(short && { 'aria-label': whole })}
      onClick={toggle}
    >
      <Icon name={kept ? 'kept' : 'keep'} /> {!icon && words}
    </Button>
  );
}
