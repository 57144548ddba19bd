/**
 * Everything that is expected to go wrong, as values rather than throws, so that each caller has to
 * say what the reader sees. The words for each kind stand in locales/ under `failure`.
 */
export type Failure =
  /** The browser lets no extension read this page. */
  | { kind: 'restricted-page'; page: 'browser' | 'store' | 'pdf' | 'file' | 'closed' }
  /** The reader has not clicked on this page, or has moved on since. */
  | { kind: 'no-access' }
  /** Reading the page came to no end. */
  | { kind: 'unread-page' }
  /** The page was read, but holds no article. */
  | { kind: 'no-article' }
  /** The page was read, but points at no scholarly work. */
  | { kind: 'no-paper' }
  /** Several works fit and none of them clearly enough. */
  | { kind: 'several-candidates'; count: number }
  | { kind: 'offline' }
  /** No answer within `seconds`. */
  | { kind: 'timed-out'; service: string; seconds: number }
  /** The service asks for a pause, of `retryAfter` seconds where it says so. */
  | { kind: 'rate-limited'; service: string; retryAfter: number | null }
  /** The service has no record of the work; `workId` as the reader knows it. */
  | { kind: 'not-registered'; service: string; workId: string }
  /** A new story's own DOI, not registered anywhere yet: papers under embargo come to life days later. */
  | { kind: 'not-yet-registered'; doi: string }
  /** The DOI is registered, but none of the services that were asked has its record. */
  | { kind: 'registered-elsewhere'; doi: string }
  /** The service could not be reached, or answered with a server error (`status`). */
  | { kind: 'unreachable'; service: string; status: number | null }
  /** Only this service could tell, and the reader has switched it off. */
  | { kind: 'switched-off'; service: string }
  /** The service answered with something that is not what it promises. */
  | { kind: 'bad-answer'; service: string }
  /** The reader closed or moved on before the answer came: nothing to show. */
  | { kind: 'aborted' }
  | { kind: 'copy-failed' }
  /** The citation engine could not make this citation. */
  | { kind: 'cite-failed' }
  /** A style file that cannot be cited with; user-style.ts says what `detail` is for each problem. */
  | {
      kind: 'bad-style';
      problem:
        | 'size'
        | 'xml'
        | 'unsafe'
        | 'csl'
        | 'version'
        | 'part'
        | 'parent'
        | 'element'
        | 'value'
        | 'macros'
        | 'trial';
      detail: string;
    }
  | { kind: 'no-such-style'; id: string }
  | { kind: 'storage-full' }
  /** The browser lets nothing be stored here, as in some private windows. */
  | { kind: 'not-stored' }
  /** A private window, which is to leave nothing behind. */
  | { kind: 'private-window' }
  /** A newer version of Paper Trail wrote the library. */
  | { kind: 'library-newer' }
  /** Another window holds the library and does not give it free. */
  | { kind: 'library-locked' }
  /** The browser cannot read its own files of the library, or they could not be brought to today's shape. */
  | { kind: 'library-unread' }
  /** A file that is no whole backup of a library. */
  | { kind: 'bad-backup'; problem: 'foreign' | 'damaged' | 'large' | 'newer' }
  /** A file that holds no settings of Paper Trail, or those of a newer version. */
  | { kind: 'bad-settings'; problem: 'foreign' | 'newer' }
  /** What the reader has set cannot be read. */
  | { kind: 'settings-unread' }
  /** The extension itself did not come to an end with it: its background was ended, or has a fault. */
  | { kind: 'unfinished' }
  /** The story was in memory only, and the memory is gone. */
  | { kind: 'story-gone' }
  /** Another program that something is handed to; `detail` is what the problem is about: seconds, a place, a number. */
  | { kind: 'program'; program: string; problem: ProgramProblem; detail: string };

/** Why another program took nothing, or no more. */
export type ProgramProblem =
  /** The browser does not let Paper Trail speak to it. */
  | 'notAllowed'
  /** Nothing answers where it would. */
  | 'absent'
  /** What answers there is another program. */
  | 'stranger'
  /** Its answer is longer than any of its contract. */
  | 'tooLong'
  /** Too old, or another version of its contract. */
  | 'outdated'
  /** It takes nothing from other programs until its reader switches that on. */
  | 'switchedOff'
  /** Its reader said no. */
  | 'denied'
  /** It allowed one change, which was made. */
  | 'allowedOnce'
  | 'busy'
  | 'readOnly'
  | 'late'
  /** It answered, and then no more. */
  | 'brokeOff'
  /** Another library of it is open than the one that was spoken to. */
  | 'otherLibrary'
  /** The place that was chosen is gone. */
  | 'placeGone'
  /** The key is not one of its reader's. */
  | 'badKey'
  | 'full'
  /** It wants to be paired by a PIN that it shows, or no longer knows what it was paired by. */
  | 'unpaired'
  | 'badPin'
  /** It answers only those whom its reader has listed. */
  | 'notListed'
  /** Nothing is open in it that could take anything. */
  | 'noLibrary'
  | 'refused';

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
