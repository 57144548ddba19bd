/** One entry in the list: what it is called, who wrote it, how it stands. */
import { i18n } from '#i18n';
import type { Entry } from '../../../utils/library/entries/entry';
import { Skeleton } from '../../controls/Skeleton';
import { StatusShape } from '../../controls/StatusShape';
import { TitleText } from '../../paper/heading/TitleText';
import { isGrave, statusMessage } from '../../paper/paper-message';
import { bylineMessage, kindMessage, titleMessage } from '../entry-message';
import './EntryRow.css';

interface Props {
  id: string;
  entry: Entry | null | undefined;
  /** From 1. */
  place: number;
  count: number;
  /** In pixels. */
  top: number;
  isActive: boolean;
  isOpen: boolean;
  isChosen: boolean;
  onClick: (event: MouseEvent) => void;
}

export function EntryRow({
  id,
  entry,
  place,
  count,
  top,
  isActive,
  isOpen,
  isChosen,
  onClick,
}: Props) {
  return (
    // The list box has the keys and the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: see above
    <div
      class="entry-row"
      role="option"
      id={id}
      aria-selected={isChosen}
      aria-posinset={place}
      aria-setsize={count}
      data-active={isActive}
      data-open={isOpen}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
    >
      <span class="entry-row__tick" data-tick aria-hidden="true" />
      <span class="entry-row__words">
        {entry === undefined ? (
          <Skeleton lines={[80, 45]} />
        ) : entry === null ? (
          <span class="soft">{i18n.t('library.unreadable')}</span>
        ) : (
          <Words entry={entry} />
        )}
      </span>
    </div>
  );
}

function Words({ entry }: { entry: Entry }) {
  const { paper, tags, read, note } = entry;
  const grave = paper && isGrave(paper.status) ? paper.status : null;
  return (
    <>
      <span class="entry-row__title serif" data-read={read}>
        {/* Words of another direction stand where all lines begin. */}
        <bdi>
          <TitleText title={titleMessage(entry)} />
        </bdi>
      </span>
      <span class="entry-row__line soft">
        <bdi>{bylineMessage(entry)}</bdi>
      </span>
      <span class="entry-row__line soft">
        {grave && (
          <strong class={`entry-row__status entry-row__status--${grave}`}>
            <StatusShape status={grave} /> {statusMessage(grave)}
            {' · '}
          </strong>
        )}
        {[
          kindMessage(entry),
          ...(read ? [i18n.t('library.readState.read')] : []),
          ...(note ? [i18n.t('library.hasNote')] : []),
          ...tags,
        ].join(' · ')}
      </span>
    </>
  );
}
