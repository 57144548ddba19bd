/** Services that no first frame needs, in one script that is loaded when the first of them is asked for. */
import { browser } from 'wxt/browser';
import type { Services } from '../app-services';
import { loadStyleIndex } from '../citation/styles/style-index';
import { fail } from '../failure';
import { grantData } from './access/data-consent';
import { loadShortcuts, openShortcutSettings } from './controls/shortcuts';
import { loadBackupState, saveBackupTime } from './library/backup-time';
import { openHandOn, openHighlight, openKept, openLibrary } from './library/open-library';
import { highlights, library } from './library/opened-library';
import { showHighlights } from './library/show-highlights';
import { loadVisits, saveVisits } from './library/visits';
import { requestLatestStyle } from './messaging/fetch-latest-style';
import { sendRequest } from './messaging/rpc-port';
import { readPdf } from './pdf/read-pdf';
import { showEvidence } from './show-evidence';
import { removeUserStyle } from './storage/custom-style-store';
import { loadUserStyleText } from './storage/custom-style-text';
import { keepStyle } from './storage/keep-style';
import { loadReadingPosition } from './storage/reading-position-store';
import { clearRequests, loadRequests } from './storage/request-log';
import { openReader } from './stored-page';

/** Hands a file to the reader. */
function download({ name, mime, data }: Parameters<Services['download']>[0]): void {
  const url = URL.createObjectURL(new Blob([data], { type: mime }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The background may be gone in the middle of it: then the paper stays as it is. */
const enrichPaper: Services['enrichPaper'] = async (paper, choices, signal) => {
  const enriched = await sendRequest('enrichPaper', { paper, ...choices }, signal);
  return enriched.ok ? enriched.value : paper;
};

const matchPaper: Services['matchPaper'] = (search, signal) =>
  sendRequest('matchPaper', search, signal);

/** Firefox asks before an address leaves the browser, and only while a click is being handled. */
const findArchivedCopy: Services['findArchivedCopy'] = async (page, signal) =>
  (await grantData('browsingActivity'))
    ? sendRequest('findArchivedCopy', { page }, signal)
    : fail({ kind: 'no-access' });

const openStyleOptions = () =>
  browser.tabs.create({ url: browser.runtime.getURL('/options.html#styles') });

export const onDemand = {
  loadHanding: () => import('./handoff/handing'),
  highlights,
  library,
  enrichPaper,
  matchPaper,
  findArchivedCopy,
  openOptions: () => browser.runtime.openOptionsPage(),
  openStyleOptions,
  openLibrary,
  openHandOn,
  openKeptStory: openKept,
  openHighlight,
  loadBackupState,
  saveBackupTime,
  loadVisits,
  saveVisits,
  showEvidence,
  showHighlights,
  download,
  openReader,
  readPdf,
  loadReadingPosition,
  loadStyles: loadStyleIndex,
  fetchStyle: requestLatestStyle,
  saveUserStyle: keepStyle,
  removeUserStyle,
  loadShortcuts,
  openShortcutSettings,
  loadUserStyleText,
  loadRequests,
  clearRequests,
};
