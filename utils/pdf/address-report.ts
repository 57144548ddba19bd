/** What the address of a PDF says, before a byte of it is read. */
import type { PageReport } from '../page-report';
import { readPage } from '../read-page';

/** The works that the address names, under the name of the file. */
export function reportOfAddress(url: string): PageReport {
  const blank = new DOMParser().parseFromString('', 'text/html');
  const report = readPage(blank, url);
  return { ...report, story: { ...report.story, title: nameOfFile(url) }, pdf: 'unread' };
}

function nameOfFile(url: string): string {
  const [, name = ''] = /\/([^/?#]+)(?:[?#]|$)(?!.*\/)/.exec(url) ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
