/** Reading time: as long as a reader of that language takes, whatever the script. */
import { expect, it } from 'vitest';
import { readingMinutes } from '../../utils/reading-time';

/** One paragraph of news, in as many languages, each the translation of the first. */
const SAME: [string, string][] = [
  [
    'en',
    'Moss that has lived through a drought passes the memory of it on to its spores, and the plants that grow from them get along with less water. The researchers followed three generations in the laboratory and compared them with moss that had never been dry.',
  ],
  [
    'de',
    'Moos, das eine Dürre überlebt hat, gibt die Erinnerung daran an seine Sporen weiter, und die Pflanzen, die daraus wachsen, kommen mit weniger Wasser aus. Die Forschenden begleiteten drei Generationen im Labor und verglichen sie mit Moos, das nie trocken gewesen war.',
  ],
  [
    'zh',
    '经历过干旱的苔藓会把这段记忆传给孢子，由此长出的植株所需的水分更少。研究人员在实验室里跟踪了三代苔藓，并将它们与从未干燥过的苔藓进行了比较。',
  ],
  [
    'ja',
    '干ばつを経験したコケはその記憶を胞子に伝え、そこから育つ植物は少ない水でやっていける。研究者らは実験室で三世代を追跡し、一度も乾燥したことのないコケと比べた。',
  ],
  [
    'ko',
    '가뭄을 겪은 이끼는 그 기억을 포자에 전하고, 그 포자에서 자란 식물은 더 적은 물로도 살아간다. 연구진은 실험실에서 세 세대를 추적하고 한 번도 마른 적이 없는 이끼와 비교했다.',
  ],
  [
    'th',
    'มอสที่เคยผ่านภัยแล้งจะส่งต่อความทรงจำนั้นไปยังสปอร์ และพืชที่งอกออกมาก็อยู่ได้ด้วยน้ำที่น้อยลง นักวิจัยติดตามมอสสามรุ่นในห้องปฏิบัติการและเปรียบเทียบกับมอสที่ไม่เคยแห้ง',
  ],
];
const english = readingMinutes(SAME[0]?.[1] ?? '', 'en');

it.each(SAME)('is about the same for the same news, in %s as in English', (lang, text) => {
  const share = readingMinutes(text, lang) / english;
  expect(share).toBeGreaterThan(0.65);
  expect(share).toBeLessThan(1.5);
});

it('is a minute for 238 words of English', () => {
  expect(readingMinutes('moss '.repeat(238), 'en-GB')).toBeCloseTo(1);
});

it('counts words and characters of a text in two scripts, each once', () => {
  const both = readingMinutes(`${'moss '.repeat(119)}${'苔藓'.repeat(200)}`, 'zh');
  const apart =
    readingMinutes('moss '.repeat(119), 'zh') + readingMinutes('苔藓'.repeat(200), 'zh');
  expect(both).toBeCloseTo(apart);
});

it('takes a text of a language that nobody measured as English, and of none as well', () => {
  expect(readingMinutes('moss '.repeat(238), 'cy')).toBeCloseTo(1);
  expect(readingMinutes('moss '.repeat(238), null)).toBeCloseTo(1);
});

it('is none for no text, or signs alone', () => {
  for (const text of ['', '— · —']) expect(readingMinutes(text, 'en')).toBe(0);
});
