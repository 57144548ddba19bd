/** A paper and the stories that told it, along a line of time. */
import { i18n } from '#i18n';
import { type Entry, type KeptStory, nameOf } from '../../../utils/library/entries/entry';
import { dayMessage } from '../../../utils/messages/day-message';
import { Button } from '../../controls/Button';
import { noticeMessage } from '../../paper/record/record-message';
import '../../paper/record/VersionLine.css';
import { useServices } from '../../services';
import './StoryTimeline.css';

interface Props {
  entry: Entry;
  onRemove: (story: string) => void;
}

interface Event {
  /** ISO 8601, as exact as it is known; empty where it is not. */
  date: string;
  kind: string;
  words: string;
  story: KeptStory | null;
}

export function StoryTimeline({ entry, onRemove }: Props) {
  const { openKeptStory } = useServices();
  if (entry.stories.length === 0) return null;
  return (
    <ol class="version-line story-timeline" aria-label={i18n.t('library.timeline')}>
      {eventsOf(entry).map(({ date, kind, words, story }, at) => (
        <li key={`${kind} ${story?.key ?? at}`} data-kind={kind}>
          <span class="soft">{[dayMessage(date), story?.site].filter(Boolean).join(' · ')}</span>
          <span class="version-line__words" aria-current={kind === 'paper' ? 'true' : undefined}>
            {words}
          </span>
          {story && (
            <span class="story-timeline__actions">
              <Button
                variant="inline"
                aria-label={`${i18n.t('library.readStory')}: ${words}`}
                onClick={() => openKeptStory(story.key)}
              >
                {i18n.t('library.readStory')}
              </Button>
              <Button
                variant="inline"
                aria-label={`${i18n.t('library.removeStory')}: ${words}`}
                onClick={() => onRemove(story.key)}
              >
                {i18n.t('library.removeStory')}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The oldest first; what has no date comes last. */
function eventsOf({ paper, stories }: Entry): Event[] {
  const issued = paper?.csl.issued?.['date-parts']?.[0] ?? [];
  const date = issued.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  const events: Event[] = [
    ...(paper ? [{ date, kind: 'paper', words: i18n.t('library.kinds.paper'), story: null }] : []),
    ...(paper?.notices ?? []).map((notice) => ({
      date: notice.date ?? '',
      kind: notice.type,
      words: noticeMessage(notice),
      story: null,
    })),
    ...stories.map((story) => ({
      date: story.published ?? '',
      kind: 'story',
      words: nameOf(story.csl) || i18n.t('library.untitled'),
      story,
    })),
  ];
  return events.sort((one, other) => {
    if (one.date === '' || other.date === '')
      return one.date === other.date ? 0 : one.date ? -1 : 1;
    return one.date.localeCompare(other.date);
  });
}
