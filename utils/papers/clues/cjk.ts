/** People and institutions in Chinese, Japanese and Korean, which mark no name by a capital or a space. */

export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The commonest Chinese surnames, in both scripts; nearly nine in ten people bear one of them. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万钱嚴严覃武戴莫孔向汤';
const TITLE =
  '(?:副?教授|博士|研究员|研究員|副研究员|院士|主任医师|主任醫師|医生|醫生|准教授|助教|助教授|特任教授)';
/** Verbs of saying, and what else stands behind a name. */
const SAYS = '(?:表示|指出|认为|認為|介绍|介紹|解释|解釋|告诉|告訴|强调|強調|补充|補充|坦言|说|說)';
const AFTER_NAME = `(?:${SAYS}|[，,。、；：（( ]|团队|團隊|课题组|課題組|带领|帶領|领衔|領銜|率|等|和|与|與|及|的|没|沒|在|对|對)`;
const PATTERNS: [RegExp, number][] = [
  [new RegExp(`([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)(?=${TITLE})`, 'g'), 2],
  // Foreign names, their parts set apart by a dot.
  [
    /([\u4e00-\u9fff]{1,6}(?:[·•‧・][\u4e00-\u9fff]{1,8}?){1,2})(?=[（(，,、。：:\s]|表示|指出|认为|認為|解释|解釋|告诉|告訴|教授|博士|说|說|和|与|與|及|等)/g,
    1,
  ],
  [/([ァ-ヶー]{2,10}[・＝][ァ-ヶー]{2,12})(?=氏|さん|教授|博士|准教授|研究員)/g, 2],
  // Chinese: behind the title, or before a verb of saying.
  [
    new RegExp(
      `(?<=教授|博士|研究员|研究員|院士|医师|醫師)([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)(?=${AFTER_NAME})`,
      'g',
    ),
    2,
  ],
  [
    new RegExp(`(?<=^|[的，。、；：”」\\s])([${SURNAMES}][\\u4e00-\\u9fff]{1,2}?)(?=${SAYS})`, 'g'),
    1,
  ],
  // Korean: between the quotation and the verb.
  [
    /(?<=고 )([가-힣]{2,6}(?: [가-힣]{2,8})?)(?:은|는|이|가) (?=말했다|밝혔다|설명했다|전했다|덧붙였다)/g,
    1,
  ],
  // Japanese: behind the particle that follows the institution.
  [
    /(?<=[の、・（(\s])([\u4e00-\u9fff]{2,3} ?[\u4e00-\u9fff]{1,3})(?=(?:特任)?(?:准教授|助教授|教授|助教|講師|研究員|博士))/g,
    2,
  ],
  // The Latin form that stands in brackets behind a name.
  [
    /(?<=[\u4e00-\u9fff·ァ-ヶ][（(])([A-Z][a-z][A-Za-z'’-]{0,20}(?: [A-Z][A-Za-z.'’-]{0,20}){1,3})(?=[)）,，])/g,
    2,
  ],
  [/(?<![가-힣])([가-힣]{2,4}) (?=교수|박사|연구원|연구위원|책임연구원|선임연구원)/g, 2],
];

/** Words that only look like a name before a title. */
const NO_NAME =
  /大学|大學|学院|學院|研究|医院|医学|醫學|科学|科學|名誉|助理|部长|主任|教授|博士|医生|醫生|대학|연구|병원|공동|교수|박사|관계자/;

export function namesInCjk(
  text: string,
): { name: string; weight: number; start: number; end: number }[] {
  return PATTERNS.flatMap(([pattern, weight]) =>
    [...text.matchAll(pattern)].flatMap(({ 1: name = '', index }) =>
      NO_NAME.test(name)
        ? []
        : [{ name: name.trim(), weight, start: index, end: index + name.length }],
    ),
  );
}

const INSTITUTIONS = [
  /[\u4e00-\u9fff·]{2,16}?(?:大学(?!生)|大學(?!生)|研究所|研究院|医学院|醫學院|科学院|科學院|理工学院|医院|醫院|総合病院|研究センター)(?:[\u4e00-\u9fff]{2,6}(?:学院|學院|研究所|医院|醫院))?/g,
  /[ァ-ヶーA-Z][ァ-ヶー・A-Za-z]{1,20}(?:大学|研究所|工科大学|医科大学)/g,
  /[가-힣A-Z]{2,12}(?:대학교|대학|연구원|연구소|병원|대)(?=[ ,의]|연구|교수|$)/g,
];
/** What runs into a name from the left, since nothing sets words apart. */
const RUNNING_IN =
  /^.*(?:来自|來自|以及|这所|該所|位于|位於|其中|包括|作者|通讯|第一|教授|博士|团队|團隊|日前|近日|今天|领导|和|与|與|及|由|在|的|是|了|从|從|为|為|据|據|至|到|对|對|向|被|等|は|や)(?=[\u4e00-\u9fff·]{2})/;
/** No institution's name is made of these and the ending alone. */
const ALONE =
  /^(?:本|该|該|各|某|一所|多所|两所|兩所|這所|全国|当地|當地|几家|幾家|多家|我|그|한|이)*(?:大学|大學|研究所|研究院|医院|醫院|科学院|医学院|대학|대학교|병원|연구소)$/;

export function institutionsInCjk(text: string): string[] {
  return INSTITUTIONS.flatMap((pattern) =>
    (text.match(pattern) ?? [])
      .map((name) => name.replace(RUNNING_IN, ''))
      .filter((name) => name.length >= 3 && name.length <= 24 && !ALONE.test(name)),
  );
}
