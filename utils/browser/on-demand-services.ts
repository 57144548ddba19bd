/** Services that no first frame needs, in one script that is loaded when the first of them is asked for. */
import { loadStyleIndex } from '../citation/styles/style-index';
import { loadBackupState, saveBackupTime } from './library/backup-time';
import { loadKeptReport } from './library/kept-report';
import { openHighlight, openKept, openLibrary } from './library/open-library';
import { highlights, library } from './library/opened-library';
import { loadVisits, noteVisit, saveVisits } from './library/visits';
import { requestLatestStyle } from './messaging/fetch-latest-style';
import { showEvidence } from './show-evidence';
import { removeUserStyle, saveUserStyle } from './storage/custom-style-store';
import { clearRequests, loadRequests } from './storage/request-log';

export const onDemand = {
  highlights,
  library,
  openLibrary,
  openKeptStory: openKept,
  openHighlight,
  loadBackupState,
  saveBackupTime,
  loadKeptReport,
  loadVisits,
  noteVisit,
  saveVisits,
  showEvidence,
  loadStyles: loadStyleIndex,
  fetchStyle: requestLatestStyle,
  saveUserStyle,
  removeUserStyle,
  loadRequests,
  clearRequests,
};
