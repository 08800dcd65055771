import type { AssistantPattern } from "./pattern.ts";
import { latinTongues, type Tongue } from "./tongues.data.ts";
import { farTongues } from "./tongues-far.data.ts";

const loose = { names: 3, figures: true, reporting: true } as const;
/** Every noun of German has a capital letter. */
const anyNames = { ...loose, names: 99 } as const;

const m = (source: string): RegExp => new RegExp(source, "u");

/** Marks in front of a sentence, and an item's number is none of them: exercises of textbooks are numbered. */
const start = "^[^\\p{L}\\p{M}\\p{N}]{0,3}";
/** What stands for somebody or something that the text is to name: not the fields of a program or a form. */
const gap =
  "[[【][^[\\]【】]{0,24}(?:name|nombre|nome|nom(?!\\p{L})|naam|namn|imi[eę]|nazw|i̇?sim|ad[ıi]|nama|tên|ort(?!\\p{L})|datum|date|fecha|data|tarih|tanggal|ngày|lugar|luogo|lieu|company|firma|empresa|azienda|entreprise|şirket|perusahaan|city|stadt|ciudad|cidade|città|ville|title|имя|название|дат[аыу]|город|компани|ім'я|назв|місто|اسم|تاريخ|مكان|نام|تاریخ|शहर|नाम|तारीख|তারিখ|নাম|স্থান|氏名|名前|日付|会社|場所|이름|날짜|회사|장소|ឈ្មោះ|កាលបរិច្ឆេទ|အမည်|ရက်စွဲ|ຊື່|ວັນທີ|ສະຖານທີ່|ชื่อ|วันที่|สถานที่|姓名|名称|日期|地点|公司)[^[\\]【】]{0,24}[\\]】]?";
/** What the gaps are to be filled for: a text that is going to be published. */
const beforePrint =
  "publi[ckšsz]|veröffentlich|distribut|(?:actual|correct|real|accurate) (?:details|names?|information|data)|richtigen|korrekten|tatsächlich|reales|reais|correct[ao]s|corret[eio]|exactes?|réel|juiste|rätt|właściw|rzeczywist|gerçek|yayın|sebenarnya|xuất bản|đăng|thực tế|публик|реальн|настоящ|справжн|фактич|النشر|الفعلي|الحقيقي|الصحيح|انتشار|واقعی|प्रकाश|वास्तविक|প্রকাশ|প্রকৃত|公開|掲載|実際|정확|실제|게시|배포|ផ្សាយ|ពិត|ထုတ်ဝေ|အမှန်|ຈິງ|ເຜີຍແຜ່|จริง|เผยแพร่|发布|实际|真实|发表";

const [gapSlot, printSlot] = [m(gap), m(beforePrint)];

/** "Replace [Name] with the correct details before publication." */
function fillingIn(replace: string): AssistantPattern {
  return { ...anyNames, rule: "assistant-placeholder", confidence: 0.88, all: [m(replace), gapSlot, printSlot] };
}

/** The rows of one language: each asks for two or three of its slots. */
function rowsOf(tongue: Tongue, names: typeof loose | typeof anyNames = loose): readonly AssistantPattern[] {
  const { machine, unable, live, courtesy, handing, text, edited, wish, able, work, did, kept, order, terms } = tongue;
  const none = [m(tongue.others)];
  return [
    { ...anyNames, rule: "assistant-identity", confidence: 0.93, all: [m(machine), m(unable)] },
    { ...anyNames, rule: "assistant-knowledge-cutoff", confidence: 0.9, all: [m(machine), m(live)], none },
    {
      ...names,
      rule: "assistant-opener",
      confidence: 0.9,
      all: [m(`${start}(?:${courtesy})[^\\p{L}\\p{M}\\p{N}]{1,4}(?:${handing})`), m(text), m(edited)],
      none,
    },
    {
      ...names,
      rule: "assistant-opener",
      confidence: 0.88,
      all: [m(`${start}(?:${handing})[^:：]{2,120}[:：]$`), m(text), m(edited)],
      none,
    },
    { ...names, rule: "assistant-offer", confidence: 0.9, all: [m(wish), m(able), m(work)], none },
    {
      ...names,
      rule: "assistant-self-description",
      confidence: 0.86,
      all: [m(did), m(`(?:${kept}).{1,160}(?:${kept})`)],
      none,
    },
    {
      ...names,
      rule: "assistant-interface",
      confidence: 0.88,
      all: [
        m(`${start}(?:\\p{L}{3,9},? )?(?:${order.replace(/^\^/u, "")})`),
        m(`(?:${terms})(?:.{0,160}(?:${terms})|.{0,80}(?:[:：]$|줘))`),
      ],
      none,
    },
    fillingIn(tongue.replace),
  ];
}

const [german] = latinTongues;

/** Rows for the languages of Latin script beside English. */
export const latinTonguePatterns: readonly AssistantPattern[] = latinTongues.flatMap((tongue) =>
  rowsOf(tongue, tongue === german ? anyNames : loose),
);

/** English has rows of its own for all else. */
export const englishFillingIn: AssistantPattern = fillingIn(
  "^(?:(?:please|be sure to|remember to|make sure to|don't forget to) )?(?:replace|substitute|fill in|update)\\b",
);

export type FarScript = keyof typeof farTongues;

/** Rows for the languages of other scripts. */
export const farPatterns: Readonly<Record<FarScript, readonly AssistantPattern[]>> = {
  cyrillic: farTongues.cyrillic.flatMap((tongue) => rowsOf(tongue)),
  arabic: farTongues.arabic.flatMap((tongue) => rowsOf(tongue)),
  devanagari: farTongues.devanagari.flatMap((tongue) => rowsOf(tongue)),
  bengali: farTongues.bengali.flatMap((tongue) => rowsOf(tongue)),
  kana: farTongues.kana.flatMap((tongue) => rowsOf(tongue)),
  hangul: farTongues.hangul.flatMap((tongue) => rowsOf(tongue)),
  khmer: farTongues.khmer.flatMap((tongue) => rowsOf(tongue)),
  burmese: farTongues.burmese.flatMap((tongue) => rowsOf(tongue)),
  lo: farTongues.lo.flatMap((tongue) => rowsOf(tongue)),
  th: farTongues.th.flatMap((tongue) => rowsOf(tongue)),
  zh: farTongues.zh.flatMap((tongue) => rowsOf(tongue)),
};

const tongues: readonly Tongue[] = [...latinTongues, ...Object.values(farTongues).flat()];

/** "Regenerate response", in all languages; a whole line. */
export const buttons: string = tongues.map(({ button }) => button).join("|");

/** "Certainly", in all languages. */
export const courtesies: string = tongues.map(({ courtesy }) => courtesy).join("|");

/** How a sentence begins that hands over a text, in all languages. */
export const handings: string = `(?:(?:${courtesies})[^\\p{L}\\p{M}\\p{N}]{1,4})?(?:${tongues.map(({ handing }) => handing).join("|")})`;
