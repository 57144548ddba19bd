/**
 * Takes a page's report further with the project's own look-up and citation engine, in Node: what
 * `inspect --lookup` and `--cite` add to a line.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cite } from '../../../utils/citation/engine';
import { mentionToCsl, storyToCsl } from '../../../utils/citation/items';
import type { Citation } from '../../../utils/citation/types';
import type { Failure } from '../../../utils/failure';
import type { PageReport } from '../../../utils/page-report';
import { lookUpPaper } from '../../../utils/scholarly/look-up';
import type { CslItem, Paper } from '../../../utils/scholarly/types';

interface CompleteOptions {
  lookup: boolean;
  /** Origins to ask instead of the services' own, by service. */
  origins: Record<string, string>;
  /** Id of a citation style. */
  cite?: string | undefined;
  /** Folder of the built extension, which holds the styles. */
  built: string;
}

interface Completed {
  paper?: Paper;
  citation?: Citation;
  /** Why the paper could not be looked up. */
  failure?: Failure;
}

/** Crossref's public pool takes five requests a second from one address; services of our own need no pause. */
const PAUSE_MS = 250;

export function openCompletion(
  options: CompleteOptions,
): (report: PageReport) => Promise<Completed> {
  const { lookup, origins, cite: style, built } = options;
  const given = Object.values(origins);
  const ask: typeof fetch = (input, init) => askOnly(given, input, init);
  const data = {
    style: (id: string) => readJson(join(built, 'csl/styles', `${id}.json`)),
    locale: (tag: string) => readJson(join(built, 'csl/locales', `${tag}.json`)),
  };
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const answer = turn.then(task);
    const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    turn = answer.then(pause, pause);
    return answer;
  };

  return async ({ story, mentions }) => {
    const completed: Completed = {};
    const reported = mentions.find(({ role }) => role === 'reported');
    const { doi, alternatives } = reported ?? { doi: null };
    if (lookup && doi !== null) {
      const asked = () => lookUpPaper(doi, { fetch: ask, origins, alternatives });
      const found = await (given.length > 0 ? asked() : inTurn(asked));
      if (found.ok) completed.paper = found.value;
      else completed.failure = found.failure;
    }
    if (style) {
      const item = completed.paper?.csl ?? citable(reported, story);
      completed.citation = await cite([item], { style, lang: story.lang ?? 'en' }, data);
    }
    return completed;
  };
}

const citable = (
  mention: PageReport['mentions'][number] | undefined,
  story: PageReport['story'],
): CslItem => (mention ? mentionToCsl(mention) : storyToCsl(story, new Date()));

/** Where origins are given, nothing else is asked: a run of tests never leaves the machine. */
function askOnly(given: string[], input: string | URL | Request, init?: RequestInit) {
  const { href, origin } = new URL(input instanceof Request ? input.url : input);
  const isGiven = given.some((other) => href.startsWith(`${other}/`));
  if (given.length > 0 && !isGiven) return Promise.reject(new TypeError(`${origin} is not asked`));
  return fetch(input, init);
}

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
