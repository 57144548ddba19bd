/** What stands in the running text for the works that are cited: "(Fern, 2024, p. 7)", "[1]", or a note. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { InTextOptions } from '../../utils/citation/types';
import { CopyInText } from './CopyInText';
import { RichText } from './RichText';
import './InText.css';
import type { CitationModel } from './use-citation';

export function InText({ citing }: { citing: CitationModel }) {
  const { citation } = citing;
  if (!citation?.inText) return null;
  return (
    <div class="in-text" data-part="in-text">
      <h3 class="part-label">{i18n.t(citation.notes ? 'citation.note' : 'citation.inText')}</h3>
      <p class="in-text__words serif" dir="auto">
        <RichText html={citation.inText.html} />
      </p>
      <CopyInText citing={citing} />
      <Choices citing={citing} notes={citation.notes} />
    </div>
  );
}

/** The page, of one work alone, and whether the sentence names the author itself. */
function Choices({ citing, notes }: { citing: CitationModel; notes: boolean }) {
  const id = useId();
  const { page = '', withoutAuthor = false } = citing.inText ?? {};
  const set = (change: InTextOptions) => {
    const next = { page, withoutAuthor, ...change };
    citing.setInText(next.page === '' && !next.withoutAuthor ? null : next);
  };
  return (
    <div class="in-text__choices">
      {citing.items.length === 1 && (
        <>
          <label for={id}>{i18n.t('citation.page')}</label>
          <input
            type="text"
            id={id}
            autocomplete="off"
            size={8}
            value={page}
            onInput={(event) => set({ page: event.currentTarget.value })}
          />
        </>
      )}
      {!notes && (
        <label class="in-text__choice">
          <input
            type="checkbox"
            checked={withoutAuthor}
            onChange={(event) => set({ withoutAuthor: event.currentTarget.checked })}
          />{' '}
          {i18n.t('citation.withoutAuthor')}
        </label>
      )}
    </div>
  );
}
