/** Prints what pages are judged like by tables that have not learned from them. */
import { calibrationError, count, percent, reliability } from '../metrics.mjs';
import { languageOf } from './folds.mjs';
import { isWanted } from './page-table.mjs';
import { VARIANTS } from './read-pages.mjs';

const VARIANT_NAMES = {
  plain: 'as they are',
  classes: 'without class names',
  words: 'without words',
  both: 'without either',
};

/**
 * @param {import('./validate.mjs').Outcome[]} byOutlet
 * @param {import('./validate.mjs').Outcome[]} byLanguage
 */
export function printValidated(byOutlet, byLanguage, { verbose }) {
  const plain = byOutlet.filter(isPlain);
  heading('validated: no page is judged by what was learned from its outlet');
  for (const variant of Object.keys(VARIANTS))
    line(
      VARIANT_NAMES[variant],
      byOutlet.filter(({ reading }) => reading.variant === variant),
    );
  heading('validated: no page is judged by what was learned from its language');
  line(VARIANT_NAMES.plain, byLanguage.filter(isPlain));
  group('by language, not learned from', byLanguage.filter(isPlain), languageOf);
  group('by language, outlet not learned from', plain, languageOf);
  group('by kind of page', plain, ({ kind }) => kind);
  group('by finding', plain, ({ finding }) => finding);
  printReliability(plain);
  if (!verbose) return;
  for (const [variant, name] of Object.entries(VARIANT_NAMES))
    printMistakes(
      name,
      byOutlet.filter(({ reading }) => reading.variant === variant),
    );
}

const isPlain = ({ reading }) => reading.variant === 'plain';
const page = ({ reading }) => reading.page;

function heading(title) {
  console.log(`\n${title}`);
  console.log(
    `${''.padEnd(30)}from the page alone                 with records\n${''.padEnd(30)}pages  prec.  recall   false         pages  prec.  recall   false`,
  );
}

function group(title, outcomes, keyOf) {
  console.log(`\n${title}`);
  for (const key of [...new Set(outcomes.map((one) => keyOf(page(one))))].sort())
    line(
      `  ${key}`,
      outcomes.filter((one) => keyOf(page(one)) === key),
    );
}

/** Records are there for the pages of some folders only. */
function line(name, outcomes) {
  const alone = outcomes.map((one) => ({ page: page(one), ...one.alone }));
  const recorded = outcomes
    .filter((one) => one.recorded)
    .map((one) => ({ page: page(one), ...one.recorded }));
  const second = recorded.length > 0 ? figures(recorded) : '';
  console.log(`${name.padEnd(30)}${figures(alone)}   ${second}`.trimEnd());
}

function figures(rows) {
  const sum = count(rows);
  const right = percent(sum.right, sum.given).padStart(5);
  const found = percent(sum.found, sum.wanted).padStart(5);
  const wrong = `${sum.falsePages}/${sum.without}`;
  return `${String(rows.length).padStart(5)}  ${right}  ${found}  ${wrong.padStart(7)}    `;
}

function printReliability(outcomes) {
  for (const [title, said] of [
    ['from the page alone', outcomes.flatMap(({ alone }) => alone.said)],
    ['with records', outcomes.flatMap(({ recorded }) => recorded?.said ?? [])],
  ]) {
    console.log(
      `\nconfidence that a work is reported, ${title}: ${calibrationError(said).toFixed(3)} away from the truth on average`,
    );
    for (const tenth of reliability(said))
      console.log(
        `  from ${tenth.from.toFixed(1)}: ${String(tenth.count).padStart(5)} works, said ${tenth.said.toFixed(3)}, right ${tenth.right.toFixed(3)}`,
      );
  }
}

function printMistakes(name, outcomes) {
  console.log(`\nmistakes on pages ${name}`);
  for (const { reading, alone, recorded } of outcomes) {
    const { slug, lang, finding, primary } = reading.page;
    for (const [step, given] of [
      ['page', alone.given],
      ['record', recorded?.given],
    ]) {
      const missed = given ? primary.filter((doi) => !given.includes(doi)) : [];
      const wrong = given?.filter((doi) => !primary.includes(doi)) ?? [];
      if (missed.length + wrong.length === 0) continue;
      const seen = reading.works.some((work) => isWanted(work, reading.page));
      const unseen = missed.length > 0 && !seen ? ' (not seen)' : '';
      console.log(
        `- ${step} ${slug} (${lang}, ${finding}): missed ${missed.join(' ') || 'none'}${unseen}, wrong ${wrong.join(' ') || 'none'}`,
      );
    }
  }
}
