/** What the popup's card says of papers of every standing, in a real browser. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { OTHER_SERVICES } from '../../scripts/lib/mock-server/other-services.mjs';
import { failureMessage } from '../../utils/messages/failure-message';
import {
  clickInSight,
  openStage,
  PART,
  press,
  pressToLeave,
  SAMPLE,
  type Stage,
  words,
  wordsOnce,
} from '../support/browser';

interface StoryText {
  title: string;
  date: string;
  text: string[];
  doi?: string;
}

/** A paper may not be registered yet on the day of its story. */
const TODAY = new Date().toISOString().slice(0, 10);

const STORIES: Record<string, StoryText> = {
  '/retracted': {
    title: 'Sing to your ferns, they will thank you',
    date: '2023-05-08',
    doi: '10.5555/jtf.2023.0019',
    text: [
      'Pot plants that are sung to in the evening grow longer leaves, according to a study from two botanists who sang to four hundred of them. The plants heard lullabies for a whole winter, and each leaf was measured once a week with a tailor’s tape.',
      'Leaves of the plants that were sung to grew by a fifth more than those of plants that were left in silence. The effect was strongest in ferns, and it did not matter who sang or how well, the botanists say.',
    ],
  },
  '/corrected': {
    title: 'How mountain frogs know that spring has come',
    date: '2024-03-14',
    doi: '10.5555/afr.2024.0230',
    text: [
      'Frogs that winter under the snow of alpine meadows begin to call weeks before they can see the sky. A team that listened under the snow for six winters now says what tells them the time: it is the weight above their heads.',
      'When the snow gets lighter by a third the first males call, whatever the light and the temperature. The researchers could move the date by shovelling, and the frogs went with the shovel every time.',
    ],
  },
  '/two-linked': {
    title: 'What frogs can weigh',
    date: '2024-03-14',
    text: [
      'Frogs that winter under the snow of alpine meadows begin to call weeks before they can see the sky. A team that listened under the snow for six winters now says what tells them the time: it is the weight above their heads.',
      'That animals count had been <a href="https://doi.org/10.5555/pre.2024.77">shown for bees</a>, and frogs can <a href="https://doi.org/10.5555/afr.2024.0230">weigh</a>, too, the team says in the Annals of Frog Research. The researchers could move the date by shovelling, and the frogs went with the shovel every time.',
    ],
  },
  '/preprint': {
    title: 'Bees that count before they land',
    date: '2024-02-12',
    doi: '10.5555/pre.2024.77',
    text: [
      'Bumblebees prefer a target with four rings to one with three, and they look twice before they settle. A researcher who trained two hundred bees with sugar water says that this is counting, and not a liking for dark paper.',
      'The bees were shown targets with as much black as each other but a different number of rings. After two days they chose the number that had paid before, in nine of ten flights, also when the rings were replaced by squares.',
    ],
  },
  '/data-set': {
    title: 'Ten winters under the harbour ice',
    date: '2024-02-02',
    doi: '10.5555/zen.2024.5150',
    text: [
      'A microphone that was lowered through the ice of a northern harbour ten years ago has listened to every thaw since then. Its recordings can now be heard by everyone, and they hold more than cracking ice.',
      'There are seals that nobody had seen, a ferry that was thought to be silent, and a low hum that comes back each March. Whoever wants to find out what it is has nine thousand hours to listen to.',
    ],
  },
  '/unregistered': {
    title: 'A beetle that walks on the underside of water',
    date: '2024-04-11',
    doi: '10.5555/never.registered.1',
    text: [
      'On a summer evening a beetle was seen to walk along the surface of a pond, upside down and from below. The surface carried it as if it were a ceiling, and the beetle stopped now and then to clean its feet.',
      'The observers think that a bubble under the belly of the beetle presses it against the surface. What the beetle looks for up there, and whether it can walk the right way up, they cannot tell so far.',
    ],
  },
  '/today': {
    title: 'Seagrass keeps low-frequency sound from larval fish',
    date: TODAY,
    doi: '10.5555/cel.2026.0417',
    text: [
      'Seagrass canopies attenuate low-frequency sound and guide the settlement of larval fish, a study in the journal Coastal Ecology Letters has found. A team let down a string of microphones from a rowing boat to listen among the leaves.',
      'What reaches the bottom is a tenth of what there is above the canopies, said Imke Tadesse, who led the study. The larval fish settle where it is quiet, and leave again where a ferry passes every hour.',
    ],
  },
  '/bells': {
    title: 'Old church bells remember cold winters',
    date: '2024-04-10',
    text: [
      'Church bells that rang in the coldest winters sound a little flatter than others to this day, a report in the journal Annals of Bells has found. Ottoline Brask of the University of Harrow Bay rang two hundred of them with a rubber hammer.',
      '“A founder who was in a hurry to get home let the metal cool too fast,” said Ottoline Brask, who has listened to bells since she was a child. Nobody in the villages had noticed so far, she said.',
    ],
  },
  '/unlinked': {
    title: 'Purple sea urchins grow up by moonlight',
    date: '2024-04-10',
    text: [
      'Rock pools that lie open to the moon are the nursery of purple sea urchins, a study in the journal Letters on Marine Larvae has found. In pools under overhanging rocks, where moonlight never falls, the larvae are eaten before they can settle.',
      '“The larvae seek out the shelter of moonlit pools,” said Dr Wilhelmina Okonjo of the University of Harrow Bay, who led the study. Her team followed the larvae through forty nights in sixteen rock pools.',
      'Whether street lamps do the larvae any harm is not known yet. Okonjo and her colleague Stellan Fairweather want to find out next summer, with lamps that can be switched off.',
    ],
  },
};

const PAGES = Object.fromEntries(
  Object.entries(STORIES).map(([path, story]) => [path, page(story)]),
);

function page({ title, date, text, doi }: StoryText): string {
  const reference = doi
    ? `<p><strong>Journal reference:</strong> DOI: <a href="https://doi.org/${doi}">${doi}</a></p>`
    : '';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} - Science Wire</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="Science Wire">
<meta property="article:published_time" content="${date}T08:00:00+00:00"></head>
<body><main><article><h1>${title}</h1><p>By Petra Quill — <time datetime="${date}">${date}</time></p>
${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
${reference}</article></main></body></html>`;
}

const STATUS = '.paper-status';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ extraPages: PAGES, extraHosts: OTHER_SERVICES });
});
beforeEach(() => stage.reset());
afterAll(() => stage?.end());

const linksIn = (popup: Awaited<ReturnType<Stage['clickOn']>>['popup']) =>
  popup.$$eval(`${STATUS} a`, (links) => links.map((link) => (link as HTMLAnchorElement).href));

describe('the card of a paper that', () => {
  it('was retracted says so first, and leads to the notice', async () => {
    const { popup } = await stage.clickOn('/retracted');
    const said = await wordsOnce(popup, STATUS, (text) =>
      text.startsWith(i18n.t('paper.status.retracted')),
    );
    expect(said).toContain('Crossref');
    expect(await words(popup, '[data-part="paper"] h2')).toContain(
      i18n.t('paper.status.retracted'),
    );
    expect(await linksIn(popup)).toContain('https://doi.org/10.5555/jtf.2024.0002');
    expect(await words(popup, PART.paper)).toContain('Lullabies lengthen the leaves of pot plants');
  });

  it('was corrected says so, and leads to the correction', async () => {
    const { popup } = await stage.clickOn('/corrected');
    await wordsOnce(popup, STATUS, (text) => text.startsWith(i18n.t('paper.status.corrected')));
    expect(await linksIn(popup)).toContain('https://doi.org/10.5555/afr.2024.0311');
  });

  it('is a preprint says that nobody reviewed it, and where it has since been published', async () => {
    const { popup } = await stage.clickOn('/preprint');
    const said = await wordsOnce(popup, STATUS, (text) =>
      text.startsWith(i18n.t('paper.status.preprint')),
    );
    expect(said).toContain(i18n.t('paper.publishedSince'));
    expect(await linksIn(popup)).toContain('https://doi.org/10.5555/ib.2024.0412');
  });

  it('DataCite registers has its title and authors from there, and is not said to be checked', async () => {
    const { popup } = await stage.clickOn('/data-set');
    const said = await wordsOnce(popup, STATUS, (text) => text.includes('DataCite'));
    expect(said).toContain(i18n.t('paper.status.notChecked'));
    expect(await words(popup, PART.paper)).toContain('Sounds of a thawing harbour');
    expect(await words(popup, PART.paperSection)).toContain('Lindqvist-Mora');
  });

  it('nobody registered says so, and keeps the way to the paper', async () => {
    const { popup } = await stage.clickOn('/unregistered');
    const { doi = '' } = STORIES['/unregistered'] ?? {};
    const words = failureMessage({ kind: 'not-registered', service: 'Crossref', workId: doi });
    await wordsOnce(popup, PART.trouble, (text) => text.includes(words));
    expect(await popup.$eval(PART.link, (link) => (link as HTMLAnchorElement).href)).toBe(
      `https://doi.org/${doi}`,
    );
    const hosts = stage.server.asked.map((request) => request.split('/')[0]);
    expect(hosts).toEqual(['api.crossref.org', 'api.datacite.org', 'doi.org']);
  });

  it('is too new to be registered is kept, and is there when the reader opens the story again', async () => {
    stage.server.setMode('not-found');
    const { page, popup } = await stage.clickOn('/today');
    const words = failureMessage({ kind: 'not-yet-registered', doi: SAMPLE.doi });
    await wordsOnce(popup, PART.trouble, (text) => text.includes(words));
    expect(await popup.$eval(PART.link, (link) => (link as HTMLAnchorElement).href)).toBe(
      `https://doi.org/${SAMPLE.doi}`,
    );
    await popup.close();
    stage.server.setMode('ok');
    const again = await stage.popupOn(page);
    await wordsOnce(again, PART.paper, (text) => text === SAMPLE.paper);
  });

  it('one of two links may lead to is told from the other by the records, with the reasons', async () => {
    const { popup } = await stage.clickOn('/two-linked');
    await wordsOnce(popup, PART.paper, (text) => text.startsWith('Alpine frogs time their first'));
    await wordsOnce(popup, PART.paperSection, (text) =>
      text.includes('Published 2 days before the story'),
    );
    const works = stage.server.asked.filter((request) => request.startsWith('api.crossref.org'));
    expect(works.toSorted()).toEqual([
      'api.crossref.org/works/10.5555%2Fafr.2024.0230',
      'api.crossref.org/works/10.5555%2Fpre.2024.77',
    ]);
  });

  it('the story does not link is looked for at OpenAlex where Crossref finds little', async () => {
    const { popup } = await stage.clickOn('/bells');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(i18n.t('match.find')));
    expect(await words(popup, PART.paperSection)).toContain(i18n.t('match.sendsBoth'));
    await clickInSight(popup, '[data-part="find-paper"]');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes('Bell foundries cast'));
    const searches = stage.server.asked.filter((request) => /\/works\?/.test(request));
    expect(searches.map((request) => request.split('/')[0])).toEqual([
      'api.crossref.org',
      'api.crossref.org',
      'api.openalex.org',
    ]);
    const sent = new URL(`https://${searches.at(-1)}`).searchParams;
    expect([...sent.keys()].sort()).toEqual(['filter', 'per-page', 'search', 'select']);
    expect(sent.get('search')).not.toContain('Brask');
  });

  it('the story does not link is found on the reader’s word, with the reasons', async () => {
    const { popup } = await stage.clickOn('/unlinked');
    await wordsOnce(popup, PART.paperSection, (text) => text.includes(i18n.t('match.find')));
    expect(await words(popup, PART.paperSection)).toContain(i18n.t('match.sendsBoth'));
    expect(stage.server.asked).toEqual([]);

    await clickInSight(popup, '[data-part="find-paper"]');
    await wordsOnce(popup, PART.paper, (text) => text.includes('Moonlit rock pools'));
    const said = await words(popup, PART.paperSection);
    expect(said).toContain(i18n.t('match.foundBy'));
    expect(said).toContain('Letters on Marine Larvae');
    await wordsOnce(popup, STATUS, (text) => text.includes(i18n.t('paper.status.noNotice')));
    expect(stage.server.asked[0]).toMatch(/^api\.crossref\.org\/works\?query/);
  });
});

describe('what nobody waits for any more', () => {
  it('is called off when the popup closes', async () => {
    stage.server.setMode('slow');
    const { popup } = await stage.clickOn('/corrected');
    await vi.waitFor(() => expect(stage.server.asked).toHaveLength(1), 10_000);
    await popup.close();
    await vi.waitFor(() => expect(stage.server.dropped).toEqual(stage.server.asked), 5000);
    expect(stage.server.asked).toHaveLength(1);
  });
});

describe('the reader’s word on the paper', () => {
  it('said in the popup is heard in the side panel at once, and the other way round', async () => {
    const { page, popup } = await stage.clickOn(SAMPLE.path);
    await wordsOnce(popup, PART.paper, (text) => text === SAMPLE.paper);
    await pressToLeave(popup, 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await press(panel, 'Paper', 'tab');
    await wordsOnce(panel, PART.paper, (text) => text === SAMPLE.paper);

    const again = await stage.popupOn(page);
    await wordsOnce(again, PART.paper, (text) => text === SAMPLE.paper);
    await clickInSight(again, '[data-part="wrong-one"]');
    const turnedDown = i18n.t('paper.turnedDown');
    await wordsOnce(again, PART.paperSection, (text) => text.includes(turnedDown));
    await wordsOnce(panel, PART.paperSection, (text) => text.includes(turnedDown));

    await clickInSight(panel, '[data-part="undo-wrong"]');
    await wordsOnce(panel, PART.paper, (text) => text === SAMPLE.paper);
    await wordsOnce(again, PART.paper, (text) => text === SAMPLE.paper);
  });
});

describe('Semantic Scholar', () => {
  it('is asked when the reader presses for it, and named with what it adds', async () => {
    const { popup } = await stage.clickOn('/corrected');
    await wordsOnce(popup, STATUS, (text) => text.startsWith(i18n.t('paper.status.corrected')));
    await pressToLeave(popup, 'Side panel');
    const panel = await stage.ownPage('sidepanel.html');
    await press(panel, 'Paper', 'tab');
    const more = '[data-part="more-sources"]';
    await wordsOnce(panel, more, (text) => text.includes('10.5555/afr.2024.0230'));
    const asked = () => stage.server.asked.filter((one) => one.includes('semanticscholar'));
    expect(asked()).toEqual([]);
    await press(panel, 'Ask Semantic Scholar');
    await wordsOnce(panel, more, (text) => text.includes(i18n.t('paper.abstract')));
    expect(asked()).toHaveLength(1);
    expect(await words(panel, '[data-part="open-copies"]')).toContain('Semantic Scholar');
  });
});
