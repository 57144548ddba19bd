/** One line at the foot of a citation: what went wrong with it, how far it is, or what is special about it. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { namedStyle, shortName } from '../../utils/style-names';
import { Button } from '../controls/Button';
import { FailureLine } from '../controls/FailureLine';
import { useSettings } from '../services';
import { isCorrected } from './edit/use-corrections';
import type { CitationModel } from './use-citation';

interface Props {
  citing: CitationModel;
  copyFailed: boolean;
  text: { current: HTMLDivElement | null };
}

export function CitationNote({ citing, copyFailed, text }: Props) {
  const { failure, corrections } = citing;
  const again = { words: i18n.t('action.retry'), onClick: citing.again };
  if (failure?.kind === 'aborted')
    return (
      <p class="soft" role="status">
        {i18n.t('citation.stopped')}{' '}
        <Button variant="inline" onClick={again.onClick}>
          {again.words}
        </Button>
      </p>
    );
  if (failure) return <FailureLine failure={failure} />;
  if (copyFailed)
    return (
      <FailureLine
        failure={{ kind: 'copy-failed' }}
        action={{ words: i18n.t('action.selectText'), onClick: () => selectAll(text.current) }}
      />
    );
  if (citing.making && citing.items.length > 1) return <Making citing={citing} />;
  if (corrections.failure) return <FailureLine failure={corrections.failure} />;
  return <Particulars citing={citing} />;
}

/** What the reader should know of a citation that is there: whose words it is made of, and what in it is a guess. */
function Particulars({ citing }: { citing: CitationModel }) {
  const { corrections, citation, fromPage } = citing;
  const settings = useSettings();
  const instead = citation?.instead;
  const corrected = corrections.works.some(({ correction }) => isCorrected(correction));
  const keepsTitle = corrections.works.some(({ item }) => item['title-case']);
  // Guesses are told by the place of the work.
  const isCurrent = citing.citedItems === citing.items;
  const [guess] = (isCurrent && citation?.titleGuesses) || [];
  if (!corrected && !keepsTitle && !fromPage && !guess && !instead) return null;
  const useOriginalTitles = () => {
    for (const { at } of citation?.titleGuesses ?? []) {
      const work = corrections.works[at];
      if (work) corrections.change(work, 'title-case', 'as-is');
    }
  };
  return (
    <p class="soft" data-part="particulars">
      {instead && (
        <span data-part="instead">
          <span>
            {i18n.t('citation.instead', { style: shortName(namedStyle(instead, settings)) })}
          </span>{' '}
        </span>
      )}
      {fromPage && (
        <span>
          <span>{i18n.t('citation.fromPage')}</span>{' '}
        </span>
      )}
      {corrected || keepsTitle ? (
        <span data-part="corrected">
          <span>{i18n.t(corrected ? 'citation.corrected' : 'citation.titleAsIs')}</span>{' '}
          <Button variant="inline" onClick={corrections.undo}>
            {i18n.t(corrected ? 'citation.useOriginal' : 'action.undo')}
          </Button>{' '}
        </span>
      ) : null}
      {guess && (
        <span data-part="title-guess">
          <span>{i18n.t(`citation.titleGuess.${guess.case}`)}</span>{' '}
          <Button
            variant="inline"
            title={corrections.works[guess.at]?.item.title ?? ''}
            onClick={useOriginalTitles}
          >
            {i18n.t('citation.useOriginalTitle')}
          </Button>
        </span>
      )}
    </p>
  );
}

/** Milliseconds until a wait is worth a word, and until it is long enough to offer an end to it. */
const WAIT_MS = { isDue: 300, long: 2000 } as const;

/** Lists take a while: how far this one is, and an end to it. */
function Making({ citing }: { citing: CitationModel }) {
  const isDue = useAfter(WAIT_MS.isDue);
  const long = useAfter(WAIT_MS.long);
  if (!isDue) return null;
  return (
    <p class="soft citation-text__making">
      <span>{i18n.t('citation.making', { count: citing.items.length })}</span>
      <progress
        aria-label={i18n.t('citation.making', { count: citing.items.length })}
        {...(citing.progress !== null && { value: citing.progress })}
      />
      {long && (
        <Button variant="inline" onClick={citing.stop}>
          {i18n.t('action.stop')}
        </Button>
      )}
    </p>
  );
}

function useAfter(ms: number): boolean {
  const [past, setPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return past;
}

function selectAll(element: HTMLElement | null): void {
  if (!element) return;
  element.focus();
  getSelection()?.selectAllChildren(element);
}
