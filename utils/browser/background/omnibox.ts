/** The address bar: behind the keyword "pt" a paper can be named, and the library looks for it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { kindMessage } from '../../messages/named-message';
import { readNamed } from '../../papers/named/read-named';
import { openLibraryFor } from '../library/open-library';

/** Characters of what was typed that the line below it shows. */
const SHOWN = 100;

/** Nothing is asked of anyone before the reader has pressed Enter. */
export function serveOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => suggest(i18n.t('omnibox.hint')));
  browser.omnibox.onInputChanged.addListener((text) => suggest(suggestionFor(text)));
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void openLibraryFor(text.trim(), disposition);
  });
}

const suggest = (description: string) =>
  browser.omnibox.setDefaultSuggestion({
    description: import.meta.env.FIREFOX ? description : escaped(description),
  });

/** What was understood, as far as it goes. */
function suggestionFor(text: string): string {
  const [first, ...others] = readNamed(text);
  if (!first) return i18n.t('omnibox.hint');
  const kind = kindMessage(first);
  const words = first.work ? '' : ` · ${first.written.slice(0, SHOWN)}`;
  const more = others.length > 0 ? ` +${others.length}` : '';
  return i18n.t('omnibox.find', { named: `${kind}${words}${more}` });
}

/** Chromium reads the line as XML. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
