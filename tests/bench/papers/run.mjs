/**
 * How well the finder finds the reported paper on pages labelled by hand: `npm run bench -- papers [--data DIR]...
 * [--validated] [--fit] [--verbose] [--half a|b] [--blind classes|words|both]`.
 * First the figures that count: each page judged by weights that were learned without its outlet, or its language.
 * Then (unless `--validated` wants no more) the weights as they stand beside the published rules of its peers, on
 * pages that they were learned from too; a blind run takes the pages' class names, their words, or both away first:
 * what is found then is found by structure, names, numbers and identifiers alone.
 * `--fit` writes the weights anew instead (`--keep`: drawn to those that are there, where pages that taught them are
 * gone).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argument, everyArgument, flag } from './arguments.mjs';
import { VARIANTS } from './fit/read-pages.mjs';
import { fitTables, readAll, showValidated } from './fit/run.mjs';
import { loadPages } from './pages.mjs';
import { compareWithPeers } from './with-peers.mjs';

const shared = resolve(import.meta.dirname, '../../../../shared');
const corpus = process.env.PAPER_TRAIL_CORPUS ?? resolve(shared, 'corpus');
const given = everyArgument('data');

/** A folder of labelled pages, or one that holds it as its `dev`. */
function pagesIn(folder) {
  const found = [resolve(folder, 'dev'), resolve(folder)].find((one) =>
    existsSync(resolve(one, 'manifest.jsonl')),
  );
  if (!found) {
    console.error(
      `No labelled pages at ${folder}. Give their folder with --data or PAPER_TRAIL_CORPUS.`,
    );
    process.exit(2);
  }
  return loadPages(found);
}

const blindness = argument('blind') ?? 'plain';
if (!VARIANTS[blindness]) {
  console.error('--blind wants classes, words or both.');
  process.exit(2);
}

const half = argument('half');
const only = argument('only');
const isAsked = (page) =>
  (!half || page.half === half) && (!only || new RegExp(only).test(page.slug));

// What is learned from has to be whole: a half of the pages validates nothing.
if (!half && !only) {
  const folders = given.length > 0 ? given : [resolve(shared, 'outlets'), corpus];
  const stories = argument('stories') ?? resolve(shared, 'match');
  const data = await readAll(folders.flatMap(pagesIn), stories);
  if (flag('fit')) fitTables(data, { keep: flag('keep') });
  else showValidated(data, { verbose: flag('verbose') });
}
if (!flag('fit') && !flag('validated')) {
  const pages = (given.length > 0 ? given : [corpus]).flatMap(pagesIn).filter(isAsked);
  await compareWithPeers(pages, {
    blind: blindness === 'plain' ? null : VARIANTS[blindness],
    large: !only,
    verbose: flag('verbose'),
    json: argument('json'),
  });
}
