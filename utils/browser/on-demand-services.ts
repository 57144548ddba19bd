/** Services that no first frame needs, in one script that is loaded when the first of them is asked for. */
import { loadStyleIndex } from '../citation/styles/style-index';
import { download } from './download';
import { loadBackupState, saveBackupTime } from './library/backup-time';
import { openHighlight, openKept, openLibrary } from './library/open-library';
import { highlights, library } from './library/opened-library';
import { loadVisits, noteVisit, saveVisits } from './library/visits';
import { requestLatestStyle } from './messaging/fetch-latest-style';
import { showEvidence } from './show-evidence';
import { removeUserStyle, saveUserStyle } from './storage/custom-style-store';
import { loadReadingPosition, saveReadingPosition } from './storage/reading-position-store';
import { clearRequests, loadRequests } from './storage/request-log';
import { openReader } from './stored-page';

export const onDemand = {
  highlights,
  library,
  openLibrary,
  openKeptStory: openKept,
  openHighlight,
  loadBackupState,
  saveBackupTime,
  loadVisits,
  noteVisit,
  saveVisits,
  showEvidence,
  download,
  openReader,
  loadReadingPosition,
  saveReadingPosition,
  loadStyles: loadStyleIndex,
  fetchStyle: requestLatestStyle,
  saveUserStyle,
  removeUserStyle,
  loadRequests,
  clearRequests,
};
