/** In every language that Paper Trail names, the words of a story about a study are told and a label of its paper. */
import { describe, expect, it } from 'vitest';
import { KIND_OF } from '../../../utils/papers/data/labels';
import { cuesIn } from '../../../utils/papers/page/cues';
import { languagesOf } from '../../../utils/text/detect-language';
import { meaningOf } from '../../../utils/text/labels';

/** An invented sentence, text around it, and a label. */
const STORIES: Record<string, [sentence: string, around: string, label: string]> = {
  en: [
    'The new study was published on Monday in the journal Bells.',
    'The moss that grows in the pond is older than the village.',
    'Journal reference:',
  ],
  de: [
    'Die neue Studie ist am Montag in der Fachzeitschrift Bells erschienen.',
    'Das Moos, das in dem Teich wächst, ist älter als das Dorf und wurde nicht gesucht.',
    'Originalpublikation:',
  ],
  fr: [
    'La nouvelle étude a été publiée lundi dans la revue Bells.',
    'La mousse qui pousse dans les étangs est plus vieille que le village.',
    'Article original :',
  ],
  es: [
    'El nuevo estudio fue publicado este lunes en la revista Bells.',
    'El musgo que crece en los estanques es más viejo que el pueblo, según las autoras.',
    'Referencia bibliográfica:',
  ],
  pt: [
    'O novo estudo foi publicado nesta segunda-feira na revista Bells.',
    'O musgo que cresce nas lagoas não é mais novo que a vila, e foi uma surpresa também para os que o viram.',
    'Artigo original:',
  ],
  it: [
    'Il nuovo studio è stato pubblicato lunedì sulla rivista Bells.',
    'Il muschio che cresce nel lago è più vecchio della chiesa e sono gli abitanti che lo dicono.',
    'Riferimento bibliografico:',
  ],
  nl: [
    'De nieuwe studie is maandag gepubliceerd in het tijdschrift Bells.',
    'Het mos dat in de vijver groeit is ouder dan het dorp en werd door een toeval gevonden.',
    'Originele publicatie:',
  ],
  ca: [
    'El nou estudi es va publicar dilluns a la revista Bells.',
    'La molsa que creix als estanys és més vella que el poble, i els veïns ho sabien amb certesa, segons les autores d’aquest treball.',
    'Article de referència:',
  ],
  sv: [
    'Den nya studien publicerades i måndags i tidskriften Bells.',
    'Mossan som växer i dammen är äldre än byn, och det var inte lätt att se den från stranden.',
    'Vetenskaplig artikel:',
  ],
  da: [
    'Det nye studie blev offentliggjort mandag i tidsskriftet Bells.',
    'Mosset, som vokser i dammen, er ældre end byen, og det blev ikke fundet af dem, der boede ved den.',
    'Videnskabelig artikel:',
  ],
  no: [
    'Den nye studien ble publisert mandag i tidsskriftet Bells.',
    'Mosen som vokser i dammen, er eldre enn bygda, og den ble ikke funnet av dem som bodde der, etter det vi vet.',
    'Vitenskapelig artikkel:',
  ],
  fi: [
    'Uusi tutkimus julkaistiin maanantaina Bells-lehdessä.',
    'Lammessa kasvava sammal on vanhempi kuin kylä, ja se löytyi sattumalta, mutta tutkijat eivät olleet yllättyneitä, että näin on.',
    'Alkuperäinen artikkeli:',
  ],
  pl: [
    'Nowe badanie opublikowano w poniedziałek w czasopiśmie Bells.',
    'Mech, który rośnie na dnie stawu, nie jest młodszy, jak się okazało, niż wieś, ale po nim chodzą.',
    'Publikacja źródłowa:',
  ],
  cs: [
    'Nová studie byla publikována v pondělí v časopise Bells.',
    'Mech, který roste na dně rybníka, je starší než vesnice, ale našli ho náhodou, jako se to stává, že se nehledá.',
    'Původní publikace:',
  ],
  hu: [
    'Az új tanulmány hétfőn jelent meg a Bells folyóiratban.',
    'A tóban növő moha idősebb, mint a falu, és nem is keresték, hogy megtalálják, csak véletlenül bukkantak rá, ez volt a meglepetés.',
    'Eredeti közlemény:',
  ],
  ro: [
    'Noul studiu a fost publicat marți în revista Bells.',
    'Mușchiul care crește în iaz este mai bătrân decât satul și a fost găsit din întâmplare de cei care nu îl căutau.',
    'Articolul original:',
  ],
  el: [
    'Η νέα μελέτη δημοσιεύθηκε τη Δευτέρα στο περιοδικό Bells.',
    'Τα βρύα της λίμνης είναι παλαιότερα από το χωριό.',
    'Πρωτότυπη δημοσίευση:',
  ],
  tr: [
    'Yeni araştırma pazartesi günü Bells dergisinde yayımlandı.',
    'Gölde yetişen yosun köyden daha yaşlı ve bu bir sürpriz olarak görüldü; daha sonra bir ekip buldu.',
    'Özgün makale:',
  ],
  ru: [
    'Новое исследование опубликовано в понедельник в журнале Bells.',
    'Мох, который растёт в пруду, старше деревни, и нашли его случайно.',
    'Оригинальная статья:',
  ],
  uk: [
    'Нове дослідження опубліковано в понеділок у журналі Bells.',
    'Мох, який росте у ставку, старший за село, і знайшли його випадково.',
    'Наукова стаття:',
  ],
  ar: [
    'نشرت الدراسة الجديدة يوم الاثنين في مجلة Bells.',
    'الطحلب الذي ينمو في البركة أقدم من القرية وقد وجد صدفة.',
    'الورقة البحثية:',
  ],
  he: [
    'המחקר החדש פורסם ביום שני בכתב העת Bells.',
    'הטחב שגדל בבריכה עתיק מן הכפר ונמצא במקרה.',
    'המאמר המקורי:',
  ],
  fa: [
    'این پژوهش جدید روز دوشنبه در مجله Bells منتشر شد.',
    'خزه‌ای که در برکه می‌روید از روستا کهن‌تر است و اتفاقی پیدا شد.',
    'مقاله اصلی:',
  ],
  hi: [
    'यह नया अध्ययन सोमवार को Bells पत्रिका में प्रकाशित हुआ।',
    'तालाब में उगने वाली काई गाँव से भी पुरानी है और संयोग से मिली।',
    'मूल शोध पत्र:',
  ],
  bn: [
    'নতুন গবেষণাটি সোমবার Bells সাময়িকীতে প্রকাশিত হয়েছে।',
    'পুকুরে জন্মানো শ্যাওলা গ্রামের চেয়েও পুরোনো এবং হঠাৎ করেই পাওয়া গেছে।',
    'মূল গবেষণাপত্র:',
  ],
  th: [
    'งานวิจัยชิ้นใหม่นี้ตีพิมพ์เมื่อวันจันทร์ในวารสาร Bells',
    'มอสที่ขึ้นในสระน้ำมีอายุมากกว่าหมู่บ้าน และถูกพบโดยบังเอิญ',
    'บทความต้นฉบับ:',
  ],
  vi: [
    'Nghiên cứu mới được công bố hôm thứ hai trên tạp chí Bells.',
    'Rêu mọc trong ao của làng là loài đã có từ lâu và không một ai để ý, những người tìm thấy nó chỉ tình cờ đi qua.',
    'Bài báo gốc:',
  ],
  id: [
    'Studi baru itu diterbitkan pada hari Senin di jurnal Bells.',
    'Lumut yang tumbuh di kolam itu lebih tua dari desa dan ditemukan oleh warga yang tidak mencarinya.',
    'Artikel asli:',
  ],
  ja: [
    'この新しい研究は月曜日、学術誌『Bells』に掲載された。',
    '池に生える苔は村よりも古く、偶然に見つかったという。',
    '論文情報：',
  ],
  ko: [
    '이번 새로운 연구는 월요일 학술지 Bells에 게재됐다.',
    '연못에서 자라는 이끼는 마을보다 오래되었고 우연히 발견되었다.',
    '논문 정보:',
  ],
  zh: [
    '这项新研究周一发表在期刊《Bells》上。',
    '池塘里的苔藓比村庄还要古老，是偶然被发现的。',
    '论文信息：',
  ],
};

describe.each(Object.entries(STORIES))('a story in %s', (language, [sentence, around, label]) => {
  it('is told by its text', () => {
    expect(languagesOf(`${sentence} ${around}`)[0]).toBe(language);
  });

  it('says in one sentence that a new study is published in a journal', () => {
    const languages = languagesOf(`${sentence} ${around}`);
    expect(cuesIn(sentence, languages)).toMatchObject({
      study: true,
      published: true,
      recent: true,
      journal: true,
    });
    const { study, published, journal } = cuesIn(around, languages);
    expect({ study, published, journal }).not.toEqual({
      study: true,
      published: true,
      journal: true,
    });
  });

  it('has its paper under a label', () => {
    const meaning = meaningOf(label);
    expect(meaning && KIND_OF[meaning]).toBe('paper');
  });
});

it('letters and their marks count the same, in one character or in two', () => {
  const sentence = STORIES.vi?.[0] ?? '';
  expect(cuesIn(sentence.normalize('NFD'), ['vi'])).toEqual(
    cuesIn(sentence.normalize('NFC'), ['vi']),
  );
  expect(languagesOf((STORIES.vi?.[1] ?? '').normalize('NFD'))[0]).toBe('vi');
});
