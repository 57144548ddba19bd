/** Says how often the right paper came first, what was accepted without asking, and what a confidence is worth. */

const first = ({ candidates }) => candidates[0];
const isRight = (candidate, { row }) => row.dois.includes(candidate?.doi);
const share = (part, whole) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));
const named = ({ row }) => Object.values(row.names ?? {}).filter(Boolean).length;

export function report(found, without, { byLanguage, verbose }) {
  const failed = [...found, ...without].filter(({ failure }) => failure);
  if (failed.length > 0) console.log(`searches that failed: ${failed.length}`);
  if (byLanguage) languages(found, without);
  else {
    ranks(
      'stories that name a journal, a person or an institution',
      found.filter((one) => named(one) > 0),
    );
    ranks(
      'stories that name two of them',
      found.filter((one) => named(one) > 1),
    );
  }
  ranks('all stories', found);
  const accepted = found.filter((one) => first(one)?.accepted);
  const right = accepted.filter((one) => isRight(first(one), one));
  console.log(
    `accepted without asking: ${accepted.length} of ${found.length}, right ${share(right.length, accepted.length)}`,
  );
  const wrong = without.filter((one) => first(one)?.accepted);
  console.log(
    `with the paper taken out of the index: accepted ${wrong.length} of ${without.length} (${share(wrong.length, without.length)})`,
  );
  costs([...found, ...without]);
  reliability([...found, ...without]);
  if (verbose) misses(found, accepted, wrong);
}

function ranks(name, some) {
  const top = some.filter((one) => isRight(first(one), one)).length;
  const three = some.filter((one) => one.candidates.some((candidate) => isRight(candidate, one)));
  console.log(
    `${name}: ${some.length}, first ${share(top, some.length)}, among three ${share(three.length, some.length)}`,
  );
}

/** One line a language: first, accepted, accepted and right, and accepted with the paper taken out. */
function languages(found, without) {
  console.log('language  stories  first  accepted  right  without the paper accepted');
  for (const lang of [...new Set(found.map(({ row }) => row.lang))].sort()) {
    const own = found.filter(({ row }) => row.lang === lang);
    const top = own.filter((one) => isRight(first(one), one)).length;
    const accepted = own.filter((one) => first(one)?.accepted);
    const right = accepted.filter((one) => isRight(first(one), one)).length;
    const wrong = without.filter((one) => one.row.lang === lang && first(one)?.accepted).length;
    console.log(
      [lang.padEnd(8), own.length, top, accepted.length, right, wrong]
        .map((value) => String(value).padStart(8))
        .join(''),
    );
  }
}

function costs(all) {
  const requests = all.reduce((sum, one) => sum + one.requests, 0) / all.length;
  const times = all.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (part) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  console.log(
    `requests a story: ${requests.toFixed(2)}; ms median ${at(0.5)}, 95 in 100 ${at(0.95)}`,
  );
}

/** Of the first candidates with such a confidence, how many were right; both runs together. */
function reliability(all) {
  console.log('confidence   stories  said   right');
  for (let tenth = 0; tenth < 10; tenth++) {
    const from = tenth / 10;
    const bin = all.filter((one) => {
      const confidence = first(one)?.confidence;
      return confidence !== undefined && Math.min(9, Math.floor(confidence * 10)) === tenth;
    });
    if (bin.length === 0) continue;
    const said = bin.reduce((sum, one) => sum + first(one).confidence, 0);
    const right = bin.filter((one) => isRight(first(one), one)).length;
    const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
    console.log(
      `${range}   ${String(bin.length).padStart(7)}  ${share(said, bin.length)}  ${share(right, bin.length)}`,
    );
  }
}

function misses(found, accepted, wrong) {
  const line = (candidate) =>
    `    ${candidate.doi} ${candidate.confidence}${candidate.accepted ? ' accepted' : ''} ${candidate.title.slice(0, 70)} ${JSON.stringify(candidate.reasons.map((reason) => Object.values(reason).join(' ')))}`;
  const show = (title, list) => {
    console.log(`\n${title}`);
    for (const { row, candidates, clues } of list) {
      console.log(
        `  ${row.file} ${row.lang} ${row.date} ${row.dois.join(' ')} ${JSON.stringify(row.names ?? {})}`,
      );
      console.log(
        `    clues: ${[...clues.journals, ...clues.people, ...clues.titles].map(({ value }) => value).join('; ')}`,
      );
      for (const candidate of candidates) console.log(line(candidate));
    }
  };
  show(
    'not first:',
    found.filter((one) => !isRight(first(one), one)),
  );
  show(
    'accepted and wrong:',
    accepted.filter((one) => !isRight(first(one), one)),
  );
  show('accepted though the paper was taken out:', wrong);
}
