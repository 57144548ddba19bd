/** Invented works of every kind, with everything that has gone wrong in some export somewhere. */
import type { CslItem } from '../../../utils/scholarly/types';

const thirty = Array.from({ length: 30 }, (_, at) => ({
  family: `Moss${String.fromCharCode(65 + (at % 26))}${at}`,
  given: 'Fern A.',
}));

const link = (doi: string) => ({ DOI: doi, URL: `https://doi.org/${encodeURI(doi)}` });

/** A paper with all that most have; each work below is another in one way or a few. */
const paper: CslItem = {
  id: 'paper',
  type: 'article-journal',
  title: 'Moonlight entrains lichens',
  author: [{ family: 'Moss', given: 'Fern A.' }],
  'container-title': 'Journal of Lichenology',
  volume: '12',
  issue: '3',
  page: '101-119',
  issued: { 'date-parts': [[2024, 3, 6]] },
  ...link('10.5555/lichen.2024.7'),
};

const titled = (title: string): CslItem => ({ ...paper, title });
const by = (...author: NonNullable<CslItem['author']>): CslItem => ({ ...paper, author });
const at = (issued: CslItem['issued']): CslItem => {
  const { issued: _, ...undated } = paper;
  return issued ? { ...undated, issued } : undated;
};

const web = {
  accessed: { 'date-parts': [[2026, 11, 22]] },
  URL: 'https://news.example/lichens?a=1&b=%20#top',
  author: [{ literal: 'University of Fernhill' }],
  issued: { 'date-parts': [[2024, 3, 7]] },
  title: 'Lichens keep time by moonlight',
  'container-title': 'NewsExample',
};

export const WORKS: Record<string, CslItem> = {
  'a paper': paper,
  'a preprint': {
    id: 'preprint',
    type: 'article',
    genre: 'Preprint',
    title: 'Moonlight and lichens, again',
    author: [{ family: 'Moss', given: 'Fern A.' }],
    publisher: 'Research Square',
    issued: { 'date-parts': [[2024, 3, 6]] },
    ...link('10.5555/rs.3.rs-1'),
  },
  'a book': {
    id: 'book',
    type: 'book',
    title: 'All Lichens',
    editor: [{ family: 'Stein', given: 'Karl', 'non-dropping-particle': 'von' }],
    publisher: 'Fernhill University Press',
    'publisher-place': 'Fernhill',
    ISBN: '9780000000002',
    issued: { 'date-parts': [[2019]] },
    ...link('10.5555/book.1'),
  },
  'a chapter': {
    id: 'chapter',
    type: 'chapter',
    title: 'Lichens of the north',
    author: [{ family: 'Moss', given: 'Fern' }],
    editor: [{ family: 'Stein', given: 'Karl' }],
    'container-title': 'All Lichens',
    publisher: 'Fernhill University Press',
    page: '7-21',
    issued: { 'date-parts': [[2019]] },
    ...link('10.5555/book.1.ch2'),
  },
  'a paper of a conference': {
    ...paper,
    type: 'paper-conference',
    'container-title': 'Proc. Lichens 2024',
  },
  'a dataset': {
    id: 'data',
    type: 'dataset',
    title: 'Lichen counts',
    author: [{ family: 'Moss', given: 'Fern' }],
    publisher: 'Zenodo',
    issued: { 'date-parts': [[2024, 3]] },
    ...link('10.5555/zenodo.1'),
  },
  'a news release': { id: 'release', type: 'webpage', genre: 'Press release', ...web },
  'a newspaper’s story': { id: 'news', type: 'article-newspaper', ...web },
  'a magazine’s story': {
    id: 'magazine',
    type: 'article-magazine',
    ...web,
    author: [{ family: 'Byron', given: 'Ada' }],
  },
  'a blog’s post': { id: 'blog', type: 'post-weblog', ...web },
  'a web page': { id: 'page', type: 'webpage', ...web },
  particles: by(
    { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
    { family: 'van der Meulen', given: 'Jan P.' },
    { family: 'de la Cruz', given: 'Ana' },
    { family: "d'Alembert", given: 'Jean' },
    { family: 'Te Whaiti', given: 'Aroha' },
  ),
  suffixes: by(
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van', suffix: 'III' },
  ),
  'names in other scripts': by(
    { family: '王', given: '小明' },
    { literal: '山田太郎' },
    { family: 'Иванов', given: 'Иван Петрович' },
    { family: 'الخوارزمي', given: 'محمد' },
    { family: 'Żółć', given: 'Łukasz' },
    { family: 'Nguyễn', given: 'Thị Ánh' },
  ),
  'groups among people': by(
    { family: 'Moss', given: 'Fern' },
    { literal: 'The ATLAS Collaboration' },
    { literal: 'Moss and Sons' },
    { literal: 'the lichen group' },
  ),
  'signs in names': by(
    { family: 'O’Neill-Ås & Co', given: 'J.-P. #1 {x}' },
    { family: 'Anderson and Son', given: 'A_B' },
  ),
  'one name only': by({ family: 'Sukarno' }),
  'thirty authors': by(...thirty),
  'no author': (({ author: _, ...unsigned }) => unsigned)(paper),
  'no author, title or date': {
    id: 'bare',
    type: 'article-journal',
    'container-title': 'Journal of Lichenology',
    ...link('10.5555/bare'),
  },
  italics: titled('Rhythms in <i>Xanthoria parietina</i> and <i>E. coli</i>'),
  'sub- and superscript': titled('CO<sub>2</sub> at 10<sup>−3</sup> K'),
  'small capitals': titled('<span style="font-variant:small-caps">l</span>-DOPA in moss'),
  MathML: titled(
    'At <mml:math><mml:msup><mml:mn>10</mml:mn><mml:mn>3</mml:mn></mml:msup></mml:math> kelvin',
  ),
  'quotation marks': titled(`“Moss” and 'fern': what "lichen" means, l’âme ''twice''`),
  'an apostrophe beside italics': titled("L'<i>âme</i>' of lichens"),
  'signs of LaTeX': titled('50% of {all} & $5 or $6 #1 a_b ~ x^2 \\ back | <p> end}'),
  'signs of YAML and wikis': titled("[[Link]] {{cite}}: - a # b * c = d '''e''' ~~~~ | f"),
  'signs of Markdown': titled('On *x* and _y_ [z](w) `c` # 1! ~a~'),
  emoji: titled('Lichens 🌱 under the 🌕'),
  'lines in a title': titled('Lichens\n  of\r\nthe north\nTY  - HACK\nER  - '),
  'a title in Chinese': titled('地衣与月光'),
  'a title in Arabic': titled('الأشنات وضوء القمر'),
  'a month': at({ 'date-parts': [[2024, 3]] }),
  'a year': at({ 'date-parts': [[2024]] }),
  'no date': at(undefined),
  'an article number': { ...paper, page: 'e01567', number: 'e01567' },
  'a number with a nought in front': { ...paper, page: '064102', number: '064102' },
  'pages with letters': { ...paper, page: 'S12-S20' },
  'pages with a long dash': { ...paper, page: '101–119' },
  'a volume of words': { ...paper, volume: 'Suppl 2' },
  'an old DOI': {
    ...paper,
    ...link('10.5555/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2'),
  },
  'a DOI with signs': { ...paper, ...link('10.5555/a_b&c#d;e+f[g]') },
};
