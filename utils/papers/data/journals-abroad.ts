/**
 * What the journals that news reports on most are called in scripts other than Latin: the name that
 * their records have, then the others after `|`. Compiled by hand from such stories' usage.
 */
export const JOURNALS_ABROAD = `Nature|自然|ネイチャー|네이처|نيتشر|نيتشور
Science|科学|科學|サイエンス|사이언스|ساينس|ساينز
Cell|细胞|細胞|セル|셀|سيل|خلية
The Lancet|柳叶刀|柳葉刀|刺胳针|刺胳針|ランセット|랜싯|란셋|ذا لانسيت|لانسيت|ланцет
New England Journal of Medicine|新英格兰医学杂志|新英格蘭醫學雜誌|新英格蘭醫學期刊|ニューイングランド・ジャーナル・オブ・メディシン|뉴잉글랜드 저널 오브 메디슨|نيو إنجلاند جورنال أوف ميديسين|نيو إنغلاند جورنال أوف ميديسين
Proceedings of the National Academy of Sciences|美国国家科学院院刊|美國國家科學院院刊|美国科学院院刊|米国科学アカデミー紀要|全米科学アカデミー紀要|미국국립과학원회보|미국 국립과학원 회보
Nature Communications|自然·通讯|自然-通讯|自然通讯|自然‧通訊|ネイチャー・コミュニケーションズ|ネイチャーコミュニケーションズ|네이처 커뮤니케이션즈|네이처 커뮤니케이션스|نيتشر كوميونيكيشنز
Nature Medicine|自然·医学|自然-医学|自然医学|ネイチャー・メディシン|네이처 메디신|نيتشر ميديسن
Nature Climate Change|自然·气候变化|自然气候变化|ネイチャー・クライメート・チェンジ|네이처 기후변화
Nature Astronomy|自然·天文学|自然天文学|ネイチャー・アストロノミー|네이처 천문학
Nature Biotechnology|自然·生物技术|自然生物技术|ネイチャー・バイオテクノロジー|네이처 바이오테크놀로지
Nature Materials|自然·材料|自然材料|ネイチャー・マテリアルズ|네이처 머티리얼즈
Nature Physics|自然·物理学|自然物理|ネイチャー・フィジックス|네이처 피직스
Nature Geoscience|自然·地球科学|自然地球科学|ネイチャー・ジオサイエンス|네이처 지오사이언스
Scientific Reports|科学报告|科學報告|サイエンティフィック・リポーツ|サイエンティフィック・レポーツ|사이언티픽 리포트|사이언티픽 리포츠
Science Advances|科学进展|科學進展|サイエンス・アドバンシズ|사이언스 어드밴시스|ساينس أدفانسز
Science Translational Medicine|科学·转化医学|科学转化医学|サイエンス・トランスレーショナル・メディシン|사이언스 중개의학
The BMJ|英国医学杂志|英國醫學期刊|英国医師会雑誌|브리티시 메디컬 저널|영국의학저널|المجلة الطبية البريطانية
JAMA|美国医学会杂志|美國醫學會雜誌|米国医師会雑誌|미국의학협회저널|미국의사협회지
PLOS ONE|公共科学图书馆·综合|公共科学图书馆综合|プロスワン|플로스 원|플로스원|بلوس ون
Current Biology|当代生物学|當代生物學|カレント・バイオロジー|커런트 바이올로지
Physical Review Letters|物理评论快报|物理評論快報|フィジカル・レビュー・レターズ|피지컬 리뷰 레터스
Angewandte Chemie International Edition|应用化学|德国应用化学|アンゲヴァンテ・ケミー|앙게반테 케미
Journal of the American Chemical Society|美国化学会志|美國化學會志|미국화학회지
National Science Review|国家科学评论
Science Bulletin|科学通报
Cell Research|细胞研究
Neuron|神经元|ニューロン|뉴런
Advanced Materials|先进材料|アドバンスト・マテリアルズ|어드밴스드 머티리얼즈`;
