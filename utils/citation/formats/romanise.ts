/** Letters of other scripts in ASCII, for keys: as libraries and passports write them, without marks. Data. */
import { withoutAccents } from '../../text/fold';

/** Letters in order, with what stands for each; a dash for what is not written. */
const LETTERS: readonly (readonly [letters: string, latin: string])[] = [
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  [
    'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяђјљњћџѓќѕ',
    'a b v g g d e yo ye zh z i i yi y k l m n o p r s t u w f kh ts ch sh shch - y - e yu ya dj j lj nj c dz gj kj dz',
  ],
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'a b g d h v z h t y k k l m m n n s a p f ts ts k r sh t'],
  [
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئپچژگکیڤء',
    'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a i a w y p ch zh g k y v -',
  ],
  [
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ],
  [
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts w p k o f ev',
  ],
  [
    'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
    'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa o n',
  ],
  [
    'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゃゅょっー',
    'ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po ya yu yo - -',
  ],
  // Han names have too many signs for a table: the family names of most people in China, Korea and Vietnam.
  [
    '王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于董蕭萧程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟汪田任姜范方石姚譚谭廖鄒邹熊金陸陆郝孔白崔康毛邱秦江史顧顾侯邵孟龍龙萬万段雷錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚文',
    'wang li zhang zhang liu liu chen chen yang yang zhao zhao huang huang zhou wu wu xu sun sun hu zhu gao lin he guo ma ma luo luo liang song zheng zheng xie xie han han tang feng feng yu dong xiao xiao cheng cao yuan deng deng xu xu fu shen zeng peng lu lu su su lu lu jiang jiang cai jia jia ding wei xue ye ye yan yan yu pan du dai xia zhong zhong wang tian ren jiang fan fang shi yao tan tan liao zou zou xiong jin lu lu hao kong bai cui kang mao qiu qin jiang shi gu gu hou shao meng long long wan wan duan lei qian qian tang tang yin li yi chang wu qiao qiao he he lai lai gong gong wen',
  ],
];
const LATIN_OF = new Map(
  LETTERS.flatMap(([letters, latin]) => {
    const written = latin.split(' ');
    return [...letters].map((letter, at): [string, string] => [
      letter,
      written[at]?.replace('-', '') ?? '',
    ]);
  }),
);

/** The Revised Romanisation of Korean; finals as they are written before a consonant. */
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const SYLLABLES = 0xac00;
const SYLLABLE_COUNT = 11172;

function hangul(code: number): string {
  const at = code - SYLLABLES;
  const parts = [
    INITIALS[Math.floor(at / 588)],
    VOWELS[Math.floor((at % 588) / 28)],
    FINALS[at % 28],
  ];
  return parts.join('').replaceAll('-', '');
}

/** "Петров" as "petrov"; letters that no table has are their code points, so that they tell works apart. */
export function romanise(text: string): string {
  return [
    ...withoutAccents(text)
      .toLowerCase()
      .replace(/[ァ-ヶ]/g, hiragana),
  ]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80) return letter;
      const known = LATIN_OF.get(letter);
      if (known !== undefined) return known;
      if (code >= SYLLABLES && code < SYLLABLES + SYLLABLE_COUNT) return hangul(code);
      return /[\p{L}\p{N}]/u.test(letter) ? `u${code.toString(16)}` : ' ';
    })
    .join('')
    .replace(/[^\x20-\x7e]/g, '');
}

/** Katakana stand as far behind hiragana everywhere. */
const hiragana = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0x60);
