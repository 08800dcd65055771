/**
 * Headings of lists of other stories, and labels in front of one, in the languages that are read beside Lao and English: those of the neighbours, and the
 * most frequent ones of the web. Compared as matching keys with whole lines.
 */
export const foreignHeadings: readonly string[] = `
ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ข่าวอื่นๆ | ข่าวล่าสุด | ข่าวแนะนำ | ข่าวยอดนิยม | ข่าวเด่น | เรื่องแนะนำ | อ่านข่าวเพิ่มเติม | อ่านเพิ่มเติม | คุณอาจสนใจ | ข่าวด่วน | ข่าวที่คุณอาจพลาด | อ่านข่าวที่เกี่ยวข้อง | อ่านประกอบ |
tin liên quan | bài viết liên quan | bài liên quan | tin cùng chuyên mục | tin khác | các tin khác | tin mới nhất | tin nổi bật | tin đọc nhiều | đọc nhiều | xem thêm | đọc thêm | có thể bạn quan tâm |
相关阅读 | 相关新闻 | 相关报道 | 相关文章 | 延伸阅读 | 推荐阅读 | 热门新闻 | 热门文章 | 最新文章 | 最新新闻 | 更多新闻 | 其他新闻 | 猜你喜欢 | 热门排行 | 热点排行 | 新闻排行 | 阅读排行 | 点击排行 | 热点新闻 | 图片新闻 | 本系列其他文章 | 系列文章 | 往期文章 |
相關閱讀 | 相關新聞 | 相關報導 | 相關文章 | 延伸閱讀 | 推薦閱讀 | 熱門新聞 | 熱門文章 | 最新消息 | 更多新聞 | 其他新聞 | 你可能也喜歡 |
អត្ថបទទាក់ទង | អត្ថបទពាក់ព័ន្ធ | ព័ត៌មានពាក់ព័ន្ធ | ព័ត៌មានទាក់ទិន | អត្ថបទទាក់ទិន | ព័ត៌មានថ្មីៗ | ព័ត៌មានទាក់ទង | អត្ថបទពេញនិយម | អត្ថបទថ្មីៗ | ព័ត៌មានផ្សេងទៀត | អត្ថបទផ្សេងទៀត | អានបន្ថែម | អានបន្ត |
ဆက်စပ်သတင်းများ | ဆက်စပ်သတင်း | အခြားသတင်းများ | နောက်ဆုံးရသတင်းများ | ဆက်လက်ဖတ်ရှုရန် |
baca juga | berita terkait | artikel terkait | berita lainnya | berita lain | berita terbaru | berita terpopuler | terpopuler | berita berkaitan | rekomendasi untuk anda |
関連記事 | 関連ニュース | おすすめ記事 | 新着記事 | 人気記事 | あわせて読みたい | 最新ニュース | 最新記事 | アクセスランキング |
관련기사 | 관련뉴스 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 최신기사 | 최신뉴스 | 추천기사 |
à lire aussi | lire aussi | à lire également | voir aussi | articles liés | articles connexes | articles similaires | sur le même sujet | dans la même rubrique | les plus lus | derniers articles | articles récents |
mehr zum thema | auch interessant | lesen sie auch | das könnte sie auch interessieren | meistgelesen | weitere artikel | weitere nachrichten | verwandte artikel | mehr dazu | ähnliche artikel |
noticias relacionadas | artículos relacionados | te puede interesar | también te puede interesar | le puede interesar | lea también | lee también | lo más leído | más leídas | últimas noticias | más noticias | más sobre este tema | noticias destacadas | más información | lee además | sigue leyendo |
notícias relacionadas | artigos relacionados | leia também | veja também | leia mais | mais lidas | últimas notícias | você pode gostar |
leggi anche | per saperne di più | vedi anche | articoli correlati | notizie correlate | potrebbe interessarti | più letti | ultime notizie |
lees ook | gerelateerde artikelen | meest gelezen | ook interessant | meer nieuws |
läs också | läs även | relaterade artiklar | mest läst | senaste nytt | les også | mest lest | siste nytt | læs også | relaterede artikler | mest læste |
czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | powiązane artykuły | najczęściej czytane |
читайте также | смотрите также | материалы по теме | новости по теме | похожие статьи | похожие материалы | другие новости | последние новости |
читайте також | схожі матеріали | останні новини | інші новини |
ilgili haberler | diğer haberler | benzer haberler | son haberler | çok okunanlar |
اقرأ أيضا | اقرأ أيضاً | إقرأ أيضاً | شاهد أيضاً | موضوعات ذات صلة | موضوعات متعلقة | مواضيع مشابهة | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | الأكثر قراءة | آخر الأخبار |
यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | ताज़ा खबरें | अन्य खबरें
`
  .split("|")
  .map((heading) => heading.trim());
