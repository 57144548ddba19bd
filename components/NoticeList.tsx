/** What was published about a paper afterwards: corrections, retractions, newer versions. */
import { i18n } from '#i18n';
import type { UpdateNotice } from '../utils/scholarly/types';
import './NoticeList.css';
import { dayWords } from './story-words';

export function NoticeList({ notices }: { notices: readonly UpdateNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notice-list">
      {notices.map((notice) => (
        <li key={`${notice.type} ${notice.doi}`}>
          <a href={`https://doi.org/${notice.doi}`} target="_blank" rel="noopener noreferrer">
            {notice.label ?? TYPES[notice.type]()}
          </a>
          <span class="soft">
            {[dayWords(notice.date)].filter(Boolean).map((day) => ` · ${day}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const TYPES = {
  retraction: () => i18n.t('paper.noticeType.retraction'),
  withdrawal: () => i18n.t('paper.noticeType.withdrawal'),
  'expression-of-concern': () => i18n.t('paper.noticeType.expressionOfConcern'),
  correction: () => i18n.t('paper.noticeType.correction'),
  'new-version': () => i18n.t('paper.noticeType.newVersion'),
} satisfies Record<UpdateNotice['type'], () => string>;
