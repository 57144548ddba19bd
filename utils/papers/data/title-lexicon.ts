/** The last word before a title in quotation marks, lower case, all languages together. */
export const TITLE_BEFORE = new Set(
  'titled entitled called headed paper study article report review essay title titel intitulée intitulé titulado titulada título intitolato intitolata titolo getiteld zatytułowany zatytułowana zatytułowane названием озаглавлена озаглавленной озаглавленная озаглавлено başlıklı başlığıyla 논문 제목 بعنوان'.split(
    ' ',
  ),
);
/** The same where no space sets words apart. */
export const TITLE_BEFORE_CJK = [
  '題する',
  '題目',
  '標題',
  '题为',
  '題為',
  '题目为',
  '題目為',
  '論文',
  '论文',
  '논문',
  '제목',
];
