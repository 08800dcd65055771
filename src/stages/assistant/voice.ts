import { ready } from "../../language/ready-pattern.ts";
import type { PositionInArticle, PreparedSentence } from "./sentence.ts";
import { featureNames, voiceFeatures } from "./voice-features.ts";
import { voiceBias, voiceWeights } from "./voice-weights.data.ts";
import { WordScale } from "./voice-words.ts";

const weights = voiceWeights
  .trim()
  .split("\n")
  .map((line): readonly [name: string, weight: number] => {
    const space = line.indexOf(" ");
    return [line.slice(space + 1), Number(line.slice(0, space))];
  });
const isWord = (name: string): boolean => name.startsWith("w:");
const weightOf: ReadonlyMap<string, number> = new Map(weights.filter(([name]) => !isWord(name)));
/** By the number of a feature. */
const featureWeights = featureNames.map((name) => weightOf.get(name) ?? 0);
const wordScale = new WordScale(weights.filter(([name]) => isWord(name)));

/** Notes that an editor or a translator signs, exercises of a textbook: people who speak of texts in print. */
const ownNote =
  /^[^\p{L}]{0,4}(?:(?:editor|translator|author|writer|publisher|reader)['’]?s?['’]? notes?|correction|clarification|exercise|exercice|bài tập|câu \d|n\.?d\.?l\.?r|note de la rédaction|(?:ໝາຍເຫດ|ຫມາຍເຫດ) ?(?:ຜູ້|ບັນນາ)|ບົດຝຶກຫັດ|หมายเหตุ(?:บรรณาธิการ|ผู้แปล)|แบบฝึกหัด|译者注|编者按|编者注|练习|lời tòa soạn|lời người dịch)/iu;

/** "…, the former minister wrote.": whoever says "I" there has a name. */
const speakerAtEnd =
  /[,?!] (?:(?!(?:as|so|which|you|i|piece|article|text|draft|version|summary|source|sources|release|it|original)\b)[\p{L}.'-]{1,16} ){1,5}(?:said|says|told|tells|wrote|writes|asked|asks|explained|explains|replied|answered|joked|admitted|added|promised|offered|recalled|recalls|insisted|complained|remarked|thought|laughed|warned|argued|testified)(?: [^.!?]{1,50})?[.!]?$/u;

/** The same in Lao, where the speaker has a title or a trade: "…, ທ່ານນາຍບ້ານກ່າວ", "… ຊາວສວນແນະນຳ". */
const laoSpeakerAtEnd =
  /(?:^|[,\s”"])(?:ທ່ານ|ນາງ|ນາຍ|ຊາວ|ຜູ້|ອາຈານ|ໝໍ|ແພດ|ນັກ|ຫົວໜ້າ|ແມ່|ພໍ່|ກະຊວງ|ພະແນກ|ໂຄສົກ|ລັດຖະມົນຕີ|ເຈົ້າແຂວງ|ຕາງໜ້າ|ປະທານ)[^,.!?]{3,40}(?:ກ່າວ(?:ຕື່ມ)?|ແນະນຳ|ເວົ້າ|ເລົ່າ|ຊີ້ແຈງ|ຢືນຢັນ|ອະທິບາຍ)\.?$/u;

/** "ChatGPT answered …", "The chatbot was …": news about a machine, which does not speak itself. */
const aboutMachine =
  /^(?:chatgpt|claude|gemini|copilot|grok|deepseek|openai|google|the (?:chatbot|bot|machine|model|tool|software|assistant|company)) (?:\p{L}{3,12}ly )?(?:\p{L}{3,12}ed|said|wrote|told|gave|made|was|has|had|does|did|will)(?!\p{L})/u;

/** "Sure, I can write songs in English, but Lao comes more naturally": a columnist concedes; an assistant goes on about itself or the text. */
const concession =
  /^(?:sure|certainly|of course|absolutely), i [^.:!?]{3,100}, (?:but|though|yet) (?!i\b|you|please|the (?:text|article)|it\b)[^.:!?]{3,120}[.!?]?$/u;

/** Hundredths of log-odds of the signs from which no words ever brought a text back. */
const hopeless = -500;

/** Weighs signs, form and words of a text: how likely it is that an assistant speaks of the text to the one who ordered it, from 0 to 1. */
export function voiceOf(sentence: PreparedSentence, position: PositionInArticle | undefined): number {
  const { key } = sentence;
  const { language, signs, order } = voiceFeatures(sentence);
  let weight = Math.round(100 * voiceBias) + (weightOf.get(`pos=${position ?? "middle"}`) ?? 0);
  for (const sign of signs) weight += featureWeights[sign] ?? 0;
  if (weight < hopeless) return 0;
  for (const succession of order()) weight += featureWeights[succession] ?? 0;
  weight += wordScale.weigh(key, language);
  // Last, since hardly any text sounds like an assistant.
  return weight < 0 || isOfOthers(sentence) ? 0 : Math.round(100 / (1 + Math.exp(-weight / 100))) / 100;
}

/** Whether the text itself says that somebody else speaks. */
function isOfOthers({ key, masked }: PreparedSentence): boolean {
  return (
    ready(ownNote).test(masked) ||
    ready(speakerAtEnd).test(key) ||
    ready(laoSpeakerAtEnd).test(key) ||
    ready(aboutMachine).test(key) ||
    ready(concession).test(key)
  );
}
