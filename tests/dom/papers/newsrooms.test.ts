/** Stories as newsrooms of many languages and kinds write them, invented, each with what a reader would call its paper. */
import { describe, expect, it } from 'vitest';
import { DATE, find, reported } from './pages';

const DOI = '10.5555/mussel.77';
const LINK = `<a href="https://doi.org/${DOI}">https://doi.org/${DOI}</a>`;
/** A second work, which the story only mentions. */
const OLDER = 'https://doi.org/10.5555/older.2015.3';

const MENU = '<header><nav><a href="/">Start</a> <a href="/research">Research</a></nav></header>';
const FOOTER = '<footer><p>© The University. <a href="/contact">Contact</a></p></footer>';
const page = (title: string, ...parts: string[]) =>
  find(
    `${MENU}<main><article><h1>${title}</h1>${parts.join('\n')}</article></main>${FOOTER}`,
    DATE,
  );
const p = (text: string) => `<p>${text}</p>`;

describe('the paper is found in', () => {
  it('a Turkish university newsroom, under "Makale künyesi"', () => {
    const found = page(
      'Midyeler gelgiti unutmuyor',
      p(
        'Doğu Üniversitesi’nden araştırmacılar, midyelerin durgun suya alındıktan haftalar sonra bile gelgit ritmini koruduğunu gösterdi.',
      ),
      p(
        'Çalışmada iki yaz boyunca dört yüz hayvan izlendi ve hiç kuru kalmamış midyelerle karşılaştırıldı.',
      ),
      p(
        '“Ritmin bu kadar uzun sürmesini beklemiyorduk” diyen Doç. Dr. Ayla Demirtaş, çalışmayı yöneten isim oldu.',
      ),
      `<h3>Makale künyesi</h3><p>Demirtaş, A. ve ark. (2024). Tidal memory in mussels. <em>Annals of Mussels</em>. ${LINK}</p>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a Polish university newsroom, from the sentence that says where it appeared', () => {
    const found = page(
      'Małże pamiętają pływy',
      p(
        'Małże, które dorastają w strefie pływów, zachowują swój rytm jeszcze przez wiele tygodni po przeniesieniu do spokojnej wody – wykazali naukowcy z Uniwersytetu Wschodniego.',
      ),
      p(
        `Wyniki badań opublikowano w czasopiśmie <a href="https://doi.org/${DOI}">Annals of Mussels</a>.`,
      ),
      p(
        'Naukowcy przez dwa lata obserwowali czterysta zwierząt i porównywali je z małżami, które nigdy nie wyschły.',
      ),
      p(
        '„Nie spodziewaliśmy się, że rytm utrzyma się tak długo” – mówi dr Maria Kowalczyk, która kierowała badaniem.',
      ),
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('an Arabic university newsroom, behind a label', () => {
    const found = find(
      `${MENU}<main dir="rtl" lang="ar"><article><h1>بلح البحر يتذكر المد والجزر</h1>
      <p>أظهر باحثون من جامعة الميناء الشرقي أن بلح البحر الذي ينمو بين المد والجزر يحافظ على إيقاعه أسابيع بعد نقله إلى مياه راكدة.</p>
      <p>وتابعت الدراسة أربعمئة حيوان على مدى صيفين وقارنتها بأخرى لم تجف قط في حياتها.</p>
      <p>وقالت الدكتورة مارا ليندكفيست، التي قادت العمل، إن الفريق لم يتوقع أن يدوم الإيقاع كل هذا الوقت.</p>
      <p><strong>رابط الدراسة:</strong> ${LINK}</p></article></main>${FOOTER}`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a Korean university newsroom, in a line of 논문명 and DOI', () => {
    const found = page(
      '홍합은 밀물과 썰물을 기억한다',
      p(
        '동해대학교 연구팀이 조간대에서 자란 홍합이 잔잔한 물로 옮겨진 뒤에도 몇 주 동안 리듬을 유지한다는 사실을 밝혔다.',
      ),
      p(
        '연구팀은 두 해 여름 동안 홍합 400마리를 관찰하고, 한 번도 마른 적이 없는 홍합과 비교했다.',
      ),
      p('이번 연구 결과는 국제학술지 ‘홍합 연보(Annals of Mussels)’에 게재됐다.'),
      `<p>□ 논문명: Tidal memory in mussels<br>□ 저널: Annals of Mussels<br>□ DOI: ${LINK}</p>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a Chinese newspaper with short paragraphs, from the sentence that says so', () => {
    const found = page(
      '贻贝记得潮汐',
      p('东港大学的研究人员发现，潮间带的贻贝移到静水后仍保持节律数周。'),
      p(`该研究近日发表在<a href="https://doi.org/${DOI}">《贻贝年鉴》</a>上。`),
      p('研究团队在两个夏天里观察了四百只贻贝，并与从未离水的贻贝比较。'),
      p('“我们没想到节律会持续这么久。”负责这项研究的李敏教授说。'),
      p('团队下一步想知道，这种记忆是否会传给下一代。'),
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a Japanese release, in a table of 掲載誌 and DOI', () => {
    const found = page(
      'ムール貝は潮の満ち引きを覚えている',
      p(
        '東港大学の研究グループは、潮間帯で育ったムール貝が静かな水に移された後も数週間リズムを保つことを明らかにしました。',
      ),
      p('研究グループは二夏にわたり四百個体を観察し、一度も干上がったことのない貝と比べました。'),
      `<h2>発表論文</h2><table><tr><th>雑誌名</th><td>Annals of Mussels</td></tr><tr><th>論文タイトル</th><td>Tidal memory in mussels</td></tr><tr><th>DOI</th><td>${DOI}</td></tr></table>`,
      '<h2>参考文献</h2><p>Berg A. et al. Rhythms of cockles. Annals of Cockles (2009). <a href="https://doi.org/10.5555/cockle.9">10.5555/cockle.9</a></p>',
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a hospital blog, at the end of the sentence that names the journal', () => {
    const found = page(
      'Walking after surgery: what our team learned',
      p(
        'Patients who get up on the day of their operation go home sooner, our surgeons have found.',
      ),
      p(
        'The team looked at the records of nine hundred people who had a knee replaced here between 2019 and 2022, and compared those who walked on the first day with those who waited.',
      ),
      p(
        `The findings were published this month in the Journal of Knees (<a href="https://pubmed.ncbi.nlm.nih.gov/38765432/">PubMed</a>).`,
      ),
      p('“It costs nothing, and it makes a difference,” says Dr. Ada Berg, who led the study.'),
    );
    expect(found.mentions[0]).toMatchObject({ role: 'reported', ids: { PMID: '38765432' } });
  });

  it("a newspaper with nothing but a link to the publisher's page behind the word study", () => {
    const found = page(
      'Mussels keep time for weeks, scientists say',
      p('They have no brain to speak of, but mussels know when the tide is due.'),
      p(
        `A <a href="https://www.nature.com/articles/s99999-024-00077-x">new study</a> finds that the animals keep opening and closing with the tide for weeks after they were moved to a tank.`,
      ),
      p(
        'Researchers at the University of Ostmark followed four hundred mussels over two summers to find out.',
      ),
      p(
        '“We did not expect it to last,” said Mara Lindqvist, a marine biologist and the lead author.',
      ),
    );
    expect(reported(found)).toEqual(['10.1038/s99999-024-00077-x']);
  });

  it('a release whose facts stand in bold paragraphs', () => {
    const found = page(
      'Mussels remember the tide',
      p(
        'Mussels that grow up between the tides keep to their rhythm for weeks after they are moved to still water, researchers report.',
      ),
      p(
        'The study followed four hundred animals over two summers and compared them with mussels that had never fallen dry.',
      ),
      `<p><b>Title of original paper</b></p><p>Tidal memory in mussels</p><p><b>Journal</b></p><p>Annals of Mussels</p><p><b>DOI</b></p><p>${DOI}</p>`,
      `<p><b>Earlier work</b></p><p><a href="${OLDER}">Rhythms of cockles</a> (2015)</p>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a release whose facts stand in a definition list', () => {
    const found = page(
      'Pourquoi les moules n’oublient pas la marée',
      p(
        'Des biologistes montrent que les moules gardent le rythme des marées plusieurs semaines après avoir été placées en eau calme.',
      ),
      p(
        'L’étude a suivi quatre cents animaux pendant deux étés et les a comparés à des moules qui n’avaient jamais été à sec.',
      ),
      `<dl><dt>Publication</dt><dd>Lindqvist M. et al., Tidal memory in mussels, <i>Annals of Mussels</i>, 2024</dd><dt>DOI</dt><dd>${LINK}</dd><dt>Contact presse</dt><dd>presse@example.org</dd></dl>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a page that writes out nothing but a PubMed number', () => {
    const found = page(
      'Mussels remember the tide',
      p(
        'Mussels that grow up between the tides keep to their rhythm for weeks after they are moved to still water, researchers report in a new study.',
      ),
      p(
        'The study followed four hundred animals over two summers and compared them with mussels that had never fallen dry.',
      ),
      p(
        'Journal reference: Lindqvist M, Berg A. Tidal memory in mussels. Annals of Mussels. 2024. PMID: 38765432',
      ),
    );
    expect(found.mentions[0]).toMatchObject({ role: 'reported', ids: { PMID: '38765432' } });
  });

  it('a page that links nothing but PubMed Central', () => {
    const found = page(
      'Mussels remember the tide',
      p(
        'Mussels that grow up between the tides keep to their rhythm for weeks, researchers report.',
      ),
      p(
        'The <a href="https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10987654/">study</a>, published in the journal Annals of Mussels, followed four hundred animals over two summers.',
      ),
      p('“We did not expect the rhythm to last so long,” said lead author Dr. Mara Lindqvist.'),
    );
    expect(found.mentions[0]).toMatchObject({ role: 'reported', ids: { PMCID: 'PMC10987654' } });
  });

  it('the notes of a podcast that talks about one study', () => {
    const found = page(
      'Episode 41: The mussel that could tell the time',
      p(
        'This week we talk to marine biologist Mara Lindqvist about her new paper, which shows that mussels keep the rhythm of the tide for weeks.',
      ),
      `<h2>Show notes</h2><ul><li>The paper: <a href="https://doi.org/${DOI}">Tidal memory in mussels</a>, Annals of Mussels, 2024</li><li><a href="https://ostmark.example/lindqvist">Mara’s lab</a></li><li><a href="/subscribe">Subscribe to the show</a></li></ul>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });

  it('a roundup of four, each with its own', () => {
    const items = [1, 2, 3, 4]
      .map(
        (n) =>
          `<h2>Finding number ${n}</h2><p>Researchers of group ${n} have found that mussels do something new in the ${n}th week of their lives, which nobody had noticed before.</p><p><strong>Journal reference:</strong> Annals of Mussels, 2024. <a href="https://doi.org/10.5555/mussel.${n}">10.5555/mussel.${n}</a></p>`,
      )
      .join('');
    const found = page('This month in shellfish: four studies', items);
    expect(reported(found).toSorted()).toEqual([1, 2, 3, 4].map((n) => `10.5555/mussel.${n}`));
  });

  it('the state that a page embeds for its own scripts, where the story speaks of its study', () => {
    const found = page(
      'Mussels remember the tide, study finds',
      p(
        'Mussels that grow up between the tides keep to their rhythm for weeks after they are moved to still water, researchers report in a new study.',
      ),
      p(
        'The study, published today in Annals of Mussels, followed four hundred animals over two summers.',
      ),
      p(
        'The researchers compared them with mussels that had never fallen dry. The team now wants to know more.',
      ),
      `<script type="application/json">{"article":{"paper":{"doi":"${DOI}","journal":"Annals of Mussels"}}}</script>`,
    );
    expect(found.mentions.map(({ doi }) => doi)).toEqual([DOI]);
  });

  it("a journal's correction of its paper: the notice is the page, its paper goes with it", () => {
    const found = find(
      `<main><h1>Correction: Tidal memory in mussels</h1><p>In the article <a href="https://doi.org/${DOI}">https://doi.org/${DOI}</a> the unit of the second figure was wrong. The authors regret the error.</p></main>`,
      '<meta name="citation_title" content="Correction: Tidal memory in mussels"><meta name="citation_journal_title" content="Annals of Mussels"><meta name="citation_doi" content="10.5555/mussel.99">',
      'https://journal.example/articles/99',
    );
    expect(reported(found)).toEqual(['10.5555/mussel.99']);
    expect(found.mentions.find(({ doi }) => doi === DOI)?.role).toBe('related');
  });
});

describe('no paper is made out of', () => {
  it('an interview that links an older study in passing', () => {
    const found = page(
      '“I never wanted to leave the coast”',
      p(
        'Mara Lindqvist has spent thirty years with mussels. We met her in her office above the harbour.',
      ),
      p('<b>What made you choose mussels?</b>'),
      p('They were there. My father had a boat, and I had to do something with my mornings.'),
      p(`<b>People say you are stubborn.</b>`),
      p(
        `They are right. In 2015, when everybody looked at fish, we wrote <a href="${OLDER}">about cockles</a>, and nobody read it.`,
      ),
      p('<b>What comes next?</b>'),
      p('I retire in spring. Somebody else can count the mussels then.'),
    );
    expect(reported(found)).toEqual([]);
  });

  it('the publications on the page of a researcher', () => {
    const found = page(
      'Prof. Dr. Mara Lindqvist',
      p(
        'Mara Lindqvist is professor of marine biology at the University of Ostmark and heads the institute for shellfish.',
      ),
      `<h2>Selected publications</h2><ol>${[1, 2, 3, 4, 5].map((n) => `<li>Lindqvist M. Mussels, part ${n}. Annals of Mussels, 20${10 + n}. <a href="https://doi.org/10.5555/mussel.${n}">doi</a></li>`).join('')}</ol>`,
    );
    expect(reported(found)).toEqual([]);
  });

  it('the studies that a page of health advice leans on', () => {
    const found = page(
      'How much sleep do you need?',
      p('Most grown-ups do well on seven to nine hours. Some need less, and children need more.'),
      p(
        `Sleeping too little over a long time is bad for the heart, as <a href="${OLDER}">studies have shown</a>, and it makes people gain weight (<a href="https://doi.org/10.5555/weight.2011.1">1</a>).`,
      ),
      p(
        'Go to bed at the same time every day, keep the room dark, and leave the phone in the kitchen.',
      ),
      p('Talk to your doctor if you cannot sleep for more than three weeks.'),
    );
    expect(reported(found)).toEqual([]);
  });

  it('what readers write under a story without one', () => {
    const found = page(
      'Council wants to close the harbour road',
      p(
        'The council wants to close the harbour road to cars from next spring on, it said on Monday evening.',
      ),
      p('Shop owners are against it. They fear for their customers, most of whom come by car.'),
      `<section class="comments"><h2>Comments</h2><p>Read this new study, published in Annals of Roads: <a href="https://doi.org/10.5555/roads.1">https://doi.org/10.5555/roads.1</a></p></section>`,
    );
    expect(reported(found)).toEqual([]);
  });
});

describe('where a language says much in few characters', () => {
  it.each([
    [
      'Chinese',
      [
        '东港大学的研究人员发现，潮间带的贻贝移到静水后仍保持节律数周。',
        `该研究近日发表在<a href="https://doi.org/${DOI}">《贻贝年鉴》</a>上。`,
        '研究团队在两个夏天里观察了四百只贻贝，并与从未离水的贻贝比较。',
        '团队下一步想知道，这种记忆是否会传给下一代的贻贝。',
      ],
    ],
    [
      'Japanese',
      [
        '東港大学の研究チームは、ムール貝が静かな水でも潮のリズムを保つことを突き止めた。',
        `論文は学術誌<a href="https://doi.org/${DOI}">ムール貝年報</a>に掲載された。`,
        '研究チームは二夏にわたり四百個体を観察し、干上がったことのない貝と比べた。',
        '次は、この記憶が次の世代に伝わるかどうかを調べるという。',
      ],
    ],
    [
      'Korean',
      [
        '동해대 연구팀은 홍합이 잔잔한 물에서도 조석 리듬을 유지한다는 사실을 밝혔다.',
        `이번 연구는 국제학술지 <a href="https://doi.org/${DOI}">홍합 연보</a>에 게재됐다.`,
        '연구팀은 두 해 여름 동안 홍합 400마리를 관찰해 마른 적 없는 홍합과 비교했다.',
        '연구팀은 이 기억이 다음 세대로 전해지는지 확인할 계획이다.',
      ],
    ],
  ])('a %s story is told from an English notice beside it', (_, paragraphs) => {
    const notice = `We and our partners use small files on your device, as <a href="https://doi.org/10.5555/privacy.1">this study</a> says you may take back.`;
    const found = find(
      `<div class="page"><div class="story"><h1>${paragraphs[0]?.slice(0, 12)}</h1>${paragraphs.map(p).join('')}</div><div class="widget"><p>${notice}</p></div></div>`,
    );
    expect(reported(found)).toEqual([DOI]);
  });
});
