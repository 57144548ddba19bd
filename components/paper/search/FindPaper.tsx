/** The search for a paper that nobody linked: what will be sent, the word to send it, and what came back. */
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MatchQuery, queryOf } from '../../../utils/scholarly/match/query';
import { Button } from '../../controls/Button';
import { FailureLine } from '../../controls/FailureLine';
import { CandidateList } from './CandidateList';
import { ClueList } from './ClueList';
import './FindPaper.css';
import { PendingLine } from '../../controls/PendingLine';
import { searchedAt } from '../../page/searched-at';
import type { StoryModel } from '../../page/use-story';
import { useSettings } from '../../services';
import { QueryPreview } from './QueryPreview';
import { askingWords, nothingWords, sentParts } from './query-message';
import { SearchFields } from './SearchFields';

export function FindPaper({ story, layout }: { story: StoryModel; layout: 'short' | 'full' }) {
  const { report, found } = story;
  const { search } = found;
  const { services } = useSettings();
  const made = useMemo(() => {
    const { title, text, publishedTime } = report.story;
    return queryOf(report.clues, { title, text, published: publishedTime });
  }, [report]);
  const [edited, setEdited] = useState<MatchQuery | null>(null);
  const query = edited ?? made;
  const places = searchedAt(services);
  const ask = () => found.ask(edited);

  if (search.phase === 'asking')
    return (
      <div class="find-paper__pending" tabIndex={-1} data-part="searching">
        <PendingLine words={askingWords(places)} onStop={found.stop} />
      </div>
    );
  if (search.phase === 'found' && search.candidates.length > 0)
    return <CandidateList candidates={search.candidates} found={found} />;
  const wasSearched = search.phase !== 'not-asked';
  const nothing = places.length === 0 || sentParts(query).length === 0;
  const sent = places.length > 0 && <QueryPreview query={query} places={places} layout={layout} />;
  // That there is nothing to send is not left to be found out.
  const folded = !nothing;
  return (
    <form
      class="find-paper"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      {search.phase === 'failed' && <FailureLine failure={search.failure} />}
      {search.phase === 'found' && <p>{nothingWords(places)}</p>}
      {places.length === 0 && <p class="soft">{i18n.t('match.switchedOff')}</p>}
      {!folded && sent}
      <div class="find-paper__actions">
        <Button variant="outlined" type="submit" disabled={nothing} data-part="find-paper">
          {i18n.t(wasSearched ? 'match.again' : 'match.find')}
        </Button>
      </div>
      <details class="find-paper__edit" open={search.phase === 'found'}>
        <summary>{i18n.t(folded ? 'match.sent' : 'match.edit')}</summary>
        {folded && sent}
        <SearchFields query={query} onChange={setEdited} />
        {edited === null && places.length > 0 && <p class="soft">{i18n.t('match.wider')}</p>}
      </details>
      {layout === 'full' && <ClueList clues={report.clues} />}
    </form>
  );
}
