import { matchingKey } from "../../language/matching-key.ts";

/** Names of sections that papers share, in the languages of the region and the most frequent ones of the web. Compared as matching keys. */
const shared = `
politics | economy | business | society | social | culture | sport | sports | education | health | environment | tourism | travel | technology | science |
world | international | regional | local | national | entertainment | opinion | comment | agriculture | energy | crime | transport | lifestyle | arts | weather | finance | media | tech | property | courts | motoring | food |
ການເມືອງ | ເສດຖະກິດ | ສັງຄົມ | ວັດທະນະທຳ | ວັດທະນະທຳ-ສັງຄົມ | ກິລາ | ການສຶກສາ | ສຸຂະພາບ | ສາທາລະນະສຸກ | ສິ່ງແວດລ້ອມ | ທ່ອງທ່ຽວ | ເຕັກໂນໂລຊີ | ໄອທີ | ຕ່າງປະເທດ | ພາຍໃນ | ບັນເທີງ | ກະສິກຳ | ທຸລະກິດ | ການລົງທຶນ |
การเมือง | เศรษฐกิจ | สังคม | กีฬา | บันเทิง | ต่างประเทศ | การศึกษา | สุขภาพ | สิ่งแวดล้อม | ท่องเที่ยว | เทคโนโลยี | ไอที | อาชญากรรม | ภูมิภาค | ธุรกิจ | เกษตร | วัฒนธรรม | สภาพอากาศ | ภูมิอากาศ | คมนาคม | การเงิน | ไลฟ์สไตล์ |
សង្គម | សេដ្ឋកិច្ច | នយោបាយ | កីឡា | កម្សាន្ត | អន្តរជាតិ | អប់រំ | សុខភាព | បរិស្ថាន | ទេសចរណ៍ | បច្ចេកវិទ្យា | វប្បធម៌ | កសិកម្ម | សន្តិសុខ | ព័ត៌មានជាតិ | ព័ត៌មានអន្តរជាតិ |
thời sự | kinh tế | xã hội | chính trị | thể thao | giải trí | thế giới | giáo dục | sức khỏe | y tế | pháp luật | môi trường | du lịch | công nghệ | văn hóa | kinh doanh | đời sống | giao thông | nông nghiệp |
经济 | 政治 | 社会 | 体育 | 文化 | 教育 | 健康 | 旅游 | 科技 | 国际 | 国内 | 娱乐 | 财经 | 交通 | 环境 | 农业 | 军事 | 本地 | 时政 | 民生 | 法治 | 天气 |
經濟 | 社會 | 體育 | 旅遊 | 國際 | 國內 | 娛樂 | 財經 | 環境 | 農業 | 軍事 | 時政 | 天氣 | 経済 | 国際 | スポーツ | 정치 | 경제 | 사회 | 문화 | 국제 | 스포츠 | 연예 |
နိုင်ငံရေး | စီးပွားရေး | အားကစား | ပညာရေး | ကျန်းမာရေး |
politik | ekonomi | olahraga | nasional | internasional | hiburan | pendidikan | kesehatan | lingkungan | pariwisata | wisata | teknologi | budaya | daerah | hukum | kriminal |
politique | économie | société | monde | éducation | santé | environnement | tourisme | transports | faits divers | justice | météo | wirtschaft | gesellschaft | kultur | wissenschaft | gesundheit | umwelt | verkehr |
política | economía | economia | sociedad | sociedade | cultura | deportes | esportes | desporto | internacional | nacional | educación | educação | salud | saúde | medio ambiente | meio ambiente | turismo | transporte | sucesos
`;

/** What menus hold beside sections, in scripts that write their items without a space where a dump lost what parted them. */
const ofMenus = `
ຂ່າວ | ວິດີໂອ | ວີດີໂອ | ຮູບພາບ | ບົດຄວາມ | ข่าว | ข่าวทั่วไทย | วิดีโอ | คลิป | ดวง | หวย | เกี่ยวกับเรา | ติดต่อเรา | เข้าสู่ระบบ | สมัครสมาชิก | ค้นหา | ព័ត៌មាន | វីដេអូ | អំពីយើង | ទំនាក់ទំនង | ចូលគណនី |
新闻 | 图片 | 视频 | 专题 | 评论 | 登录 | 注册 | 搜索 | 关于我们 | 联系我们 | 新聞 | 圖片 | 視頻 | 影音 | 專題 | 評論 | 登入 | 登錄 | 註冊 | 搜尋 | 關於我們 | 聯絡我們 | ニュース | 写真 | 動画 | ログイン | 会員登録 | 検索
`;

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.split("|").map((name) => matchingKey(name.trim())));
}

export const sharedSections: ReadonlySet<string> = keysOf(shared);
export const menuNames: ReadonlySet<string> = keysOf(ofMenus);
