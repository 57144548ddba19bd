/** People in Arabic, which knows no capitals: who said something. */

export const ARABIC = /[\u0620-\u064a]/;

const WORD = '[\\u0620-\\u0652]{2,14}';
/** "said", "explained", "added", "according to" in the forms that news uses. */
const SAYS =
  '(?:و?(?:قال|قالت|يقول|تقول|أوضح|أوضحت|يوضح|توضح|أكد|أكدت|أضاف|أضافت|ذكر|ذكرت|أشار|أشارت|صرح|صرحت|بحسب|وفق))';
const TITLE =
  '(?:الدكتورة?|دكتورة?|د\\.|البروفيسورة?|البروفسورة?|الباحثة?|الأستاذة?|العالمة?|عالمة?|أستاذة?)';
/** Words that go on with the sentence instead of the name. */
const NO_NAME =
  /^(?:ال|إن|أن|في|من|على|إلى|عن|هذا|هذه|ذلك|إنه|إنها|لو|مع|لم|لا|كما|لكن|هو|هي|أنه|أنها)/;

const SAID = new RegExp(
  `(?:^|[\\s"«“(،.])${SAYS} (?:${TITLE} )*(${WORD}(?: ${WORD}){1,2}?)(?=[،,.:؛(]| (?:إن|أن|في|من|إنه|إنها|ل|ال|رئيس|مدير|أستاذ|وهو|وهي|الذي|التي))`,
  'g',
);

export function namesInArabic(
  text: string,
): { name: string; weight: number; start: number; end: number }[] {
  return [...text.matchAll(SAID)].flatMap(({ 0: all, 1: name = '', index }) => {
    const words = name.split(' ');
    if (words.some((word) => NO_NAME.test(word))) return [];
    const start = index + all.length - name.length;
    return [{ name, weight: 1, start, end: start + name.length }];
  });
}
