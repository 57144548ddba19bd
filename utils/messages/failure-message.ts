/** Says what could not be done, in one sentence for the reader. */
import { i18n } from '#i18n';
import type { Failure } from '../failure';

export function failureMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'restricted-page':
      return i18n.t(`failure.restrictedPage.${failure.page}`);
    case 'no-access':
      return i18n.t('failure.noAccess');
    case 'unread-page':
      return i18n.t('failure.unreadPage');
    case 'no-article':
      return i18n.t('failure.noArticle');
    case 'no-paper':
      return i18n.t('failure.noPaper');
    case 'several-candidates':
      return i18n.t('failure.severalCandidates', failure.count);
    case 'offline':
      return i18n.t('failure.offline');
    case 'timed-out':
      return i18n.t('failure.timedOut', failure.seconds, {
        service: failure.service,
        seconds: failure.seconds,
      });
    case 'rate-limited':
      return rateLimitMessage(failure);
    case 'not-registered':
      return i18n.t('failure.notRegistered', {
        service: failure.service,
        workId: failure.workId,
      });
    case 'not-yet-registered':
      return i18n.t('failure.notYetRegistered', { doi: failure.doi });
    case 'registered-elsewhere':
      return i18n.t('failure.registeredElsewhere', { doi: failure.doi });
    case 'unreachable':
      return unreachableMessage(failure);
    case 'switched-off':
      return i18n.t('failure.switchedOff', { service: failure.service });
    case 'bad-answer':
      return i18n.t('failure.badAnswer', { service: failure.service });
    case 'aborted':
      return i18n.t('failure.aborted');
    case 'copy-failed':
      return i18n.t('failure.copyFailed');
    case 'cite-failed':
      return i18n.t('failure.citeFailed');
    case 'bad-style':
      return badStyleMessage(failure);
    case 'no-such-style':
      return i18n.t('failure.noSuchStyle', { id: failure.id });
    case 'storage-full':
      return i18n.t('failure.storageFull');
    case 'not-stored':
      return i18n.t('failure.notStored');
    case 'private-window':
      return i18n.t('failure.privateWindow');
    case 'library-newer':
      return i18n.t('failure.libraryNewer');
    case 'library-locked':
      return i18n.t('failure.libraryLocked');
    case 'library-unread':
      return i18n.t('failure.libraryUnread');
    case 'bad-backup':
      return i18n.t(`failure.badBackup.${failure.problem}`);
    case 'bad-settings':
      return i18n.t(`failure.badSettings.${failure.problem}`);
    case 'settings-unread':
      return i18n.t('failure.settingsUnread');
    case 'unfinished':
      return i18n.t('failure.unfinished');
    case 'story-gone':
      return i18n.t('failure.storyGone');
    case 'program':
      return i18n.t(`failure.program.${failure.problem}`, {
        program: failure.program,
        detail: failure.detail,
      });
  }
}

function rateLimitMessage({ service, retryAfter }: Failure & { kind: 'rate-limited' }): string {
  if (retryAfter === null) return i18n.t('failure.rateLimited', { service });
  return i18n.t('failure.rateLimitedFor', retryAfter, { service, seconds: retryAfter });
}

function badStyleMessage({ problem, detail }: Failure & { kind: 'bad-style' }): string {
  if (problem === 'size' || problem === 'csl' || problem === 'macros' || problem === 'trial')
    return i18n.t(`failure.badStyle.${problem}`);
  return i18n.t(`failure.badStyle.${problem}`, { detail });
}

function unreachableMessage({ service, status }: Failure & { kind: 'unreachable' }): string {
  if (status === null) return i18n.t('failure.unreachable', { service });
  return i18n.t('failure.unreachableStatus', { service, status });
}

/** What went wrong, where no more is kept of it than its kind: a part of a sentence. */
export function failureKindMessage(kind: Failure['kind']): string {
  switch (kind) {
    case 'offline':
      return i18n.t('failure.short.offline');
    case 'timed-out':
      return i18n.t('failure.short.timedOut');
    case 'rate-limited':
      return i18n.t('failure.short.rateLimited');
    case 'aborted':
      return i18n.t('failure.short.aborted');
    case 'bad-answer':
      return i18n.t('failure.short.badAnswer');
    case 'unfinished':
      return i18n.t('failure.short.unfinished');
    default:
      return i18n.t('failure.short.unreachable');
  }
}
