/** What a preprint has become since, with the offer to take that as the paper. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { printDoi } from '../../../utils/identifiers/doi/doi';
import type { Mention } from '../../../utils/papers/types';
import type { Paper } from '../../../utils/scholarly/types';
import { Button } from '../../controls/Button';
import { paperFacts } from '../../page/paper-facts';
import type { StoryModel } from '../../page/use-story';
import { useServices, useSettings } from '../../services';
import { paperByline, publishedAs } from '../paper-message';

export function PublishedSince({ story, paper }: { story: StoryModel; paper: Paper }) {
  const doi = paper.status === 'preprint' ? publishedAs(paper) : null;
  const published = usePublished(doi);
  const { mention } = story;
  if (doi === null || !mention) return null;
  const other = published ? mentionOfPublished(doi, mention, published) : null;
  const known = other && paperByline(paperFacts(other, published));
  return (
    <p class="published-since">
      {i18n.t('paper.publishedSince')}{' '}
      <a href={printDoi(doi)} target="_blank" rel="noopener noreferrer">
        {known ?? doi}
      </a>{' '}
      <Button
        variant="inline"
        onClick={() => story.choose(other ?? mentionOfPublished(doi, mention, null))}
      >
        {i18n.t('record.useThat')}
      </Button>
    </p>
  );
}

/** The record of the published version, for its journal and year; null until it is there. */
function usePublished(doi: string | null): Paper | null {
  const { lookUpPaper } = useServices();
  const { lookUp } = useSettings();
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    let current = true;
    setPaper(null);
    if (doi === null || !lookUp) return;
    void lookUpPaper(doi, { alternatives: [], fresh: false, storyDate: null }).then((found) => {
      if (current && found.ok) setPaper(found.value);
    });
    return () => {
      current = false;
    };
  }, [doi, lookUp, lookUpPaper]);
  return paper;
}

/** It is the story's paper for the same reasons as the preprint is. */
function mentionOfPublished(doi: string, preprint: Mention, paper: Paper | null): Mention {
  return {
    ...preprint,
    doi,
    alternatives: [],
    ids: {},
    url: printDoi(doi),
    stated: { ...preprint.stated, title: paper?.csl.title ?? preprint.stated.title, journal: null },
  };
}
