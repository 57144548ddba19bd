/** The paper behind the story: what it is, how it stands, why we think so, and the way to it. */
import { i18n } from '#i18n';
import type { Mention } from '../../utils/papers/types';
import { evidenceMessage } from './evidence-message';
import { PaperActions } from './PaperActions';
import './PaperCard.css';
import { Skeleton } from '../controls/Skeleton';
import { type PaperFacts, paperFacts, plainTitle, titleOrPlace } from '../page/paper-facts';
import type { StoryModel } from '../page/use-story';
import { TitleText } from './heading/TitleText';
import { journalAndYear, paperByline, shortAuthors } from './paper-message';
import { PaperStatus } from './record/PaperStatus';
import { confirmedLine, reasonsLine } from './search/reason-message';

export function PaperCard({ story }: { story: StoryModel & { mention: Mention } }) {
  const { mention, lookup } = story;
  const facts = paperFacts(mention, lookup.paper);
  const asking = lookup.state.phase === 'asking';
  const why = whyMessage(story);
  const isTitled = !asking || Boolean(facts.title);
  // What says nothing yet is no heading to those who go from one to the next.
  const Title = isTitled ? 'h3' : 'div';
  return (
    <article class="paper-card" aria-busy={asking}>
      <div class="paper-card__body">
        <Title
          class="paper-card__title serif"
          dir="auto"
          title={facts.title === null ? undefined : plainTitle(facts.title)}
        >
          {isTitled ? <TitleText title={titleOrPlace(facts)} /> : <Skeleton lines={[94, 62]} />}
        </Title>
        <Byline facts={facts} asking={asking} />
        <PaperStatus lookup={lookup} brief />
        {why && (
          <p
            class="paper-card__evidence soft"
            data-full={!asking && facts.title === null}
            title={why}
          >
            {why}
          </p>
        )}
      </div>
      <PaperActions story={story} url={facts.url} />
    </article>
  );
}

/** Authors, journal and year: one line, or two where it is narrow and they would be cut. */
function Byline({ facts, asking }: { facts: PaperFacts; asking: boolean }) {
  const authors = shortAuthors(facts.authors);
  const place = journalAndYear(facts);
  return (
    <p class="paper-card__byline" title={paperByline(facts)}>
      {/* Named, so that none is made of another, which would seem to move then. */}
      {authors && <span key="authors">{authors}</span>}
      {authors && place && (
        <span key="separator" class="paper-card__separator">
          {' · '}
        </span>
      )}
      {place && (
        <span key="place" class="paper-card__place">
          {place}
        </span>
      )}
      {!authors && !place && <Unsaid asking={asking} titled={facts.title !== null} />}
    </p>
  );
}

/** In the place of the byline: it is on its way, or neither page nor record gives it. */
function Unsaid({ asking, titled }: { asking: boolean; titled: boolean }) {
  if (asking) return <Skeleton lines={[70]} />;
  return titled ? null : <span class="soft">{i18n.t('paper.titleUnsaid')}</span>;
}

/** Why this paper: what its record says for it, the strongest evidence on the page, or the reasons of the search. */
function whyMessage({ mention, judged, found }: StoryModel & { mention: Mention }): string | null {
  if (judged && judged.reasons.length > 0) return confirmedLine(judged.reasons);
  const [evidence] = mention.evidence;
  if (evidence) return evidenceMessage(evidence);
  const { candidate } = found.taken ?? {};
  if (!candidate || candidate.doi !== mention.doi) return null;
  if (candidate.reasons.length === 0) return i18n.t('naming.byReader');
  return `${i18n.t('match.foundBy')}: ${reasonsLine(candidate.reasons)}`;
}
