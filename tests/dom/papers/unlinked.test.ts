/** Stories that link nothing, in many languages: the journal in no list, and whoever is quoted, become clues. */
import { describe, expect, it } from 'vitest';
import { find } from './pages';

const STORIES: [language: string, journal: string, people: string[], paragraphs: string[]][] = [
  [
    'English',
    'Annals of Bells',
    ['Ottoline Brask', 'Bram Oakley', 'Ines Farrow', 'Pia Moss'],
    [
      'Church bells that rang in the coldest winters sound a little flatter than others to this day, a report in the journal Annals of Bells has found.',
      '“The founder let the metal cool too fast,” said Ottoline Brask, who has listened to bells since she was a child. “Nobody had noticed,” Bram Oakley says. Ines Farrow, a professor at Harbour College, was not surprised. Pia Moss, an engineer in Northport, adds that the metal must be clean.',
    ],
  ],
  [
    'German',
    'Glockenkunde',
    ['Ottilie Brask', 'Jan Erlenbach', 'Maren Holt'],
    [
      'Glocken, die in den kältesten Wintern gegossen wurden, klingen bis heute etwas tiefer als andere, heißt es in einem Bericht in der Fachzeitschrift Glockenkunde.',
      '„Der Gießer wollte nach Hause“, sagte Ottilie Brask, die seit ihrer Kindheit auf Glocken hört. „Das hat im Dorf niemand gemerkt“, so Jan Erlenbach. Maren Holt, Professorin an der Hochschule Harmsbucht, war nicht beteiligt.',
    ],
  ],
  [
    'German, in quotation marks',
    'Archiv für Glocken',
    [],
    [
      'Glocken aus kalten Wintern klingen bis heute etwas tiefer als andere, wie die Gruppe in der Zeitschrift „Archiv für Glocken“ schreibt, und niemand hatte es bemerkt.',
    ],
  ],
  [
    'French',
    'Cahiers des cloches',
    ['Odile Brasque', 'Jean Aulnay', 'Claire Vaux'],
    [
      'Les cloches coulées pendant les hivers les plus froids sonnent encore aujourd’hui un peu plus bas que les autres, selon un article paru dans la revue Cahiers des cloches.',
      '« Le fondeur voulait rentrer chez lui », explique Odile Brasque, qui écoute les cloches depuis son enfance. « Personne ne l’avait remarqué », a déclaré Jean Aulnay. Claire Vaux, professeure à l’université de Port-Hébert, n’a pas participé aux travaux.',
    ],
  ],
  [
    'Spanish',
    'Anales de Campanas',
    ['Otilia Brasco', 'Juan Alameda', 'Clara Vega'],
    [
      'Las campanas fundidas en los inviernos más fríos suenan todavía un poco más graves que otras, según un informe publicado en Anales de Campanas.',
      '«El fundidor quería volver a casa», explicó Otilia Brasco, que escucha campanas desde niña. «Nadie lo había notado», dijo Juan Alameda. Clara Vega, profesora de la Universidad de Puerto Hondo, no participó.',
    ],
  ],
  [
    'Portuguese',
    'Cadernos de Sinos',
    ['Otília Brasco', 'João Alves', 'Clara Veiga'],
    [
      'Os sinos fundidos nos invernos mais frios ainda soam um pouco mais graves do que os outros, segundo um relatório na revista Cadernos de Sinos.',
      '“O fundidor queria voltar para casa”, disse Otília Brasco, que ouve sinos desde criança. “Ninguém tinha notado”, afirmou João Alves. Clara Veiga, professora da Universidade de Porto Fundo, não participou.',
    ],
  ],
  [
    'Italian',
    'Annali delle Campane',
    ['Ottilia Brasco', 'Gianni Alberi', 'Clara Vega'],
    [
      'Le campane fuse negli inverni più freddi suonano ancora oggi un poco più basse delle altre, secondo un rapporto sulla rivista Annali delle Campane.',
      '«Il fonditore voleva tornare a casa», ha detto Ottilia Brasco, che ascolta campane da quando era bambina. «Nessuno se n’era accorto», spiega Gianni Alberi. Clara Vega, professoressa all’Università di Porto Fondo, non ha partecipato.',
    ],
  ],
  [
    'Dutch',
    'Klokkenkunde',
    ['Otteline Brask', 'Jan van Elzen', 'Marijke Holt'],
    [
      'Klokken die in de koudste winters zijn gegoten klinken nog altijd iets lager dan andere, staat in een verslag in het vakblad Klokkenkunde.',
      '“De gieter wilde naar huis”, zei Otteline Brask, die al sinds haar jeugd naar klokken luistert. “Niemand had het gemerkt”, zegt Jan van Elzen. Marijke Holt, hoogleraar aan de Universiteit van Diepenhaven, was niet betrokken.',
    ],
  ],
  [
    'Polish',
    'Roczniki Dzwonów',
    ['Otylia Brask', 'Jan Olszyna', 'Maria Holt'],
    [
      'Dzwony odlane w najmroźniejsze zimy do dziś brzmią nieco niżej niż inne, jak podano w czasopiśmie „Roczniki Dzwonów”, a nikt tego nie zauważył.',
      '„Odlewnik chciał wrócić do domu” – powiedziała Otylia Brask, która słucha dzwonów od dziecka. „Nikt tego nie zauważył” – mówi Jan Olszyna. Maria Holt, profesor na Uniwersytecie w Porcie, nie brała udziału.',
    ],
  ],
  [
    'Russian',
    'Вестник колоколов',
    ['Оттилия Браск', 'Иван Ольхин', 'Мария Хольт'],
    [
      'Колокола, отлитые в самые холодные зимы, до сих пор звучат немного ниже других, говорится в отчёте в журнале «Вестник колоколов».',
      '«Литейщик хотел домой», — сказала Оттилия Браск, которая слушает колокола с детства. «Никто этого не заметил», — говорит Иван Ольхин. Мария Хольт, профессор университета Глубокой Гавани, не участвовала.',
    ],
  ],
  [
    'Turkish',
    'Çan Bilimi',
    ['Otilya Brask', 'Can Elmas'],
    [
      'En soğuk kışlarda dökülen çanlar bugün bile diğerlerinden biraz daha pes ses çıkarıyor, Çan Bilimi dergisinde yer alan bir rapora göre.',
      '“Dökümcü eve gitmek istiyordu” dedi Otilya Brask. Can Elmas, köyde kimsenin bunu fark etmediğini söyledi.',
    ],
  ],
  [
    'Japanese',
    '鐘学年報',
    ['オティリー・ブラスク', '田中太郎'],
    [
      '最も寒い冬に鋳造された鐘は、今でも他の鐘より少し低い音で鳴るという。学術誌「鐘学年報」に報告が載った。二百の鐘がゴムの槌で打たれ、その音が録音された。',
      '「村の誰も気づかなかった」と、オティリー・ブラスク氏は話す。東部海洋大学の田中太郎教授は関わっていない。',
    ],
  ],
  [
    'Chinese',
    '钟学年刊',
    ['奥蒂莉·布拉斯克', '王小明', '陈大文'],
    [
      '在最寒冷的冬天铸造的钟，至今仍比其他钟的声音略低，发表在学术期刊《钟学年刊》上的一份报告说。人们用橡胶锤敲了两百口钟，并把每一个声音录下来比较。',
      '“村里没有人注意到，”奥蒂莉·布拉斯克说。东方海洋大学教授王小明没有参加这项工作。负责敲钟的陈大文表示，铸钟匠急着回家。',
    ],
  ],
  [
    'Korean',
    '종학연보',
    ['오틸리 브라스크', '김민수'],
    [
      '가장 추운 겨울에 주조된 종은 지금도 다른 종보다 조금 낮은 소리를 낸다고 학술지 ‘종학연보’에 실린 보고서가 밝혔다. 사람들은 고무 망치로 종 이백 개를 쳤다.',
      '“마을에서는 아무도 몰랐다”고 오틸리 브라스크는 말했다. 동해대학교 김민수 교수는 참여하지 않았다.',
    ],
  ],
  [
    'Arabic',
    'حوليات الأجراس',
    ['أوتيليا براسك'],
    [
      'الأجراس التي صُبّت في أبرد الشتاءات ما زالت تصدر صوتًا أخفض قليلًا من غيرها، وفق تقرير في مجلة «حوليات الأجراس». وقد طُرقت مئتان منها بمطرقة من المطاط.',
      'قالت أوتيليا براسك، الأستاذة في جامعة الميناء العميق، إن السبّاك أراد العودة إلى بيته.',
    ],
  ],
];

describe('a story that links nothing', () => {
  it.each(STORIES)('in %s names its journal and whoever it quotes', (_, journal, people, text) => {
    const found = find(
      `<article><h1>Bells</h1>${text.map((one) => `<p>${one}</p>`).join('')}</article>`,
    );
    const clues = found.clues();
    expect(clues.journals.map(({ value }) => value)).toContain(journal);
    expect(clues.people.map(({ value }) => value)).toEqual(expect.arrayContaining(people));
  });
});
