/** One field for whatever names a paper: what of it is understood, what is sent, and what is found. */
import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Paper } from '../../../utils/scholarly/types';
import { useAnnounce } from '../../controls/announce';
import { Button } from '../../controls/Button';
import { PendingLine } from '../../controls/PendingLine';
import { searchedAt } from '../../page/searched-at';
import { useSettings } from '../../services';
import { NamedRow } from './NamedRow';
import './NameWorks.css';
import { useNaming } from './use-naming';

interface Props {
  /** What is in the field at first; the reader has asked for it already. */
  initial?: string;
  action: (paper: Paper) => ComponentChild;
  /** Below the list, with all papers that were found, each once, and whether that is all that was named. */
  actions?: (papers: Paper[], isAll: boolean) => ComponentChild;
}

export function NameWorks({ initial = '', action, actions }: Props) {
  const id = useId();
  const naming = useNaming(initial);
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, rows, isFile, canFind, isAsking } = naming;
  const places = searchedAt(useSettings().services);
  const wasAsking = useRef(false);
  const papers = papersIn(rows);

  useEffect(() => {
    field.current?.focus();
    if (initial !== '') void naming.find();
    // Once: what is typed later is asked for on a press.
  }, []);
  useEffect(() => {
    if (wasAsking.current && !isAsking) announce(i18n.t('naming.count', papers.length));
    wasAsking.current = isAsking;
  }, [isAsking]);
  const list = useRef<HTMLOListElement>(null);
  const isAsked = rows.some(({ finding }) => finding !== null);
  // Where there is little room the answers come below it.
  useEffect(() => {
    if (isAsked) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked, isAsking]);

  return (
    <form
      class="name-works"
      data-asked={isAsked}
      onSubmit={(event) => {
        event.preventDefault();
        if (canFind) void naming.find();
      }}
    >
      <label class="part-label" for={id}>
        {i18n.t('naming.label')}
      </label>
      <textarea
        id={id}
        ref={field}
        class="name-works__field"
        data-part="name-field"
        rows={3}
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-help ${id}-sent`}
        value={text}
        onInput={(event) => naming.setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // A line ends with Shift and Enter, as in messages; a pasted list brings its own.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p id={`${id}-help`} class="name-works__help soft">
        {i18n.t('naming.help')}
      </p>
      <p id={`${id}-sent`} class="name-works__help soft">
        {i18n.t(
          places.length > 1
            ? 'naming.sentBoth'
            : places.length > 0
              ? 'naming.sent'
              : 'naming.sentNoWords',
        )}
      </p>
      <div class="name-works__actions">
        <Button
          variant="outlined"
          type="submit"
          disabled={!canFind || isAsking}
          data-part="name-find"
        >
          {i18n.t('naming.find')}
        </Button>
        {isAsking && <PendingLine words={i18n.t('naming.asking')} onStop={naming.stop} />}
      </div>
      {isFile && rows.length === 0 && <p>{i18n.t('naming.isFile')}</p>}
      {rows.length > 0 && (
        <ol
          ref={list}
          class="name-works__list"
          aria-label={i18n.t('naming.named')}
          aria-busy={isAsking}
        >
          {rows.map((row, at) => (
            <NamedRow
              key={`${at} ${row.named.written}`}
              row={row}
              action={action}
              onTake={(candidate) => void naming.take(at, candidate)}
            />
          ))}
        </ol>
      )}
      {papers.length > 0 &&
        actions?.(
          papers,
          rows.every(({ finding }) => finding?.kind === 'found'),
        )}
    </form>
  );
}

/** A paper that was named twice is found once. */
function papersIn(rows: ReturnType<typeof useNaming>['rows']): Paper[] {
  const found = rows.flatMap(({ finding }) => (finding?.kind === 'found' ? [finding.paper] : []));
  return [...new Map(found.map((paper) => [paper.doi, paper])).values()];
}
