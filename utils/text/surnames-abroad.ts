/**
 * Surnames of Korea and China in Latin letters, as papers print them; several ways of writing one are set apart by
 * `/`. They are few, and eight in ten people bear one of these. Japanese surnames are read in too many ways.
 */

const KOREAN =
  '김 Kim,이 Lee,박 Park,최 Choi,정 Jung/Jeong/Chung,강 Kang,조 Cho/Jo,윤 Yoon/Yun,장 Jang/Chang,임 Lim/Im,한 Han,오 Oh,서 Seo/Suh,' +
  '신 Shin,권 Kwon,황 Hwang,안 Ahn/An,송 Song,류 Ryu/Yoo,유 Yoo/Yu,전 Jeon/Chun,홍 Hong,고 Ko/Koh,문 Moon,양 Yang,손 Son/Sohn,배 Bae,' +
  '백 Baek/Paik,허 Heo/Hur,남 Nam,심 Shim/Sim,노 Noh/Roh,하 Ha,곽 Kwak,성 Sung,차 Cha,주 Joo/Ju,우 Woo,구 Koo/Ku,민 Min,나 Na,진 Jin,' +
  '지 Ji,엄 Um/Eom,채 Chae,원 Won,천 Cheon,방 Bang,공 Kong,현 Hyun,함 Ham,변 Byun,염 Yeom,여 Yeo,추 Choo,도 Do,소 So,석 Seok,선 Sun,설 Seol,' +
  '마 Ma,길 Gil,연 Yeon,위 Wi,표 Pyo,명 Myung,기 Ki,반 Ban,금 Keum,옥 Ok,인 In,맹 Maeng,제 Je,모 Mo,탁 Tak,국 Kook,은 Eun,용 Yong';
const CHINESE =
  '王 Wang,李 Li,张張 Zhang,刘劉 Liu,陈陳 Chen,杨楊 Yang,黄黃 Huang,赵趙 Zhao,吴吳 Wu,周 Zhou,徐 Xu,孙孫 Sun,马馬 Ma,朱 Zhu,胡 Hu,郭 Guo,' +
  '何 He,高 Gao,林 Lin,罗羅 Luo,郑鄭 Zheng,梁 Liang,谢謝 Xie,宋 Song,唐 Tang,许許 Xu,韩韓 Han,冯馮 Feng,邓鄧 Deng,曹 Cao,彭 Peng,曾 Zeng,' +
  '肖萧蕭 Xiao,田 Tian,董 Dong,袁 Yuan,潘 Pan,于 Yu,蒋蔣 Jiang,蔡 Cai/Tsai,余 Yu,杜 Du,叶葉 Ye,程 Cheng,苏蘇 Su,魏 Wei,吕呂 Lu,丁 Ding,任 Ren,' +
  '沈 Shen,姚 Yao,卢盧 Lu,姜 Jiang,崔 Cui,钟鍾 Zhong,谭譚 Tan,陆陸 Lu,汪 Wang,范 Fan,石 Shi,廖 Liao,贾賈 Jia,夏 Xia,韦 Wei,付 Fu,方 Fang,' +
  '白 Bai,邹鄒 Zou,孟 Meng,熊 Xiong,秦 Qin,邱 Qiu,江 Jiang,尹 Yin,薛 Xue,闫 Yan,段 Duan,雷 Lei,侯 Hou,龙龍 Long,史 Shi,陶 Tao,黎 Li,贺賀 He,' +
  '顾顧 Gu,毛 Mao,郝 Hao,龚 Gong,邵 Shao,万 Wan,钱 Qian,嚴严 Yan,覃 Qin,武 Wu,戴 Dai,莫 Mo,孔 Kong,向 Xiang,汤 Tang';

let table: Map<string, string[]> | null = null;

/** The surname of a Korean or, where the text is Chinese, a Chinese name in Latin letters, in all its ways; else empty. */
export function surnamesInLatin(name: string, isChinese: boolean): string[] {
  const first = name.charAt(0);
  const isKorean = /^[가-힣]{2,4}$/.test(name);
  if (!isKorean && !(isChinese && /^[\u4e00-\u9fff]{2,4}$/.test(name))) return [];
  table ??= new Map(
    `${KOREAN},${CHINESE}`.split(',').flatMap((entry) => {
      const [written = '', latin = ''] = entry.split(' ');
      return [...written].map((letter): [string, string[]] => [letter, latin.split('/')]);
    }),
  );
  return table.get(first) ?? [];
}
