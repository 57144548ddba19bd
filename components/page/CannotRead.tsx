/** A page that cannot be read: which case it is, and what can still be done. */

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/failure';
import './CannotRead.css';
import { failureMessage } from '../../utils/messages/failure-message';

export function CannotRead({
  failure,
  children,
}: {
  failure: Failure;
  children?: ComponentChildren;
}) {
  return (
    <section class="cannot-read" data-part="cannot-read">
      <h1 class="cannot-read__what serif">{failureMessage(failure)}</h1>
      <p class="soft">{helpMessage(failure)}</p>
      {children && <div class="cannot-read__actions">{children}</div>}
    </section>
  );
}

/** Whether trying again at once can help: not where the browser itself forbids it. */
export function mayTryAgain({ kind }: Failure): boolean {
  return kind !== 'restricted-page';
}

function helpMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'restricted-page':
      return i18n.t(`popup.help.${failure.page}`);
    case 'no-access':
      return i18n.t('popup.help.noAccess');
    case 'no-article':
      return i18n.t('popup.help.noArticle');
    case 'story-gone':
      return i18n.t('reader.goneHelp');
    default:
      return i18n.t('popup.help.other');
  }
}
