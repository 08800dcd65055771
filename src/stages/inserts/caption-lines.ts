import { type Block, changedBlock } from "../../article/block.ts";
import { type Draft, mapBlocks } from "../../article/draft.ts";
import { ready } from "../../language/ready-pattern.ts";
import { describedLines, figureLines, sharedCredits, stressedLines } from "./picture-lines.ts";

/** Letters of the longest caption, and of the longest line that is nothing but a credit. */
const captionLetters = 350;
const creditLetters = 60;
/** Lines below an image that may be its caption and credit. */
const reach = 2;

const words =
  "photos?|photographs?|pictures?|images?|pics?|credits?|courtesy|fotos?|fotograf\\p{L}{0,4}|bild(?:er)?|imagen|imagem|immagine|cr[eé]dit(?:o|os|s)? ?(?:photo|imagen|foto)?|zdjęcie|fot\\.|фото|φωτο\\p{L}{0,8}|ພາບ(?:ຖ່າຍ)?(?:ໂດຍ|ຈາກ)?|ຮູບ(?:ພາບ|ຖ່າຍ)?(?:ໂດຍ|ຈາກ)?|ภาพ(?:โดย|จาก)?|ảnh|写真|摄影|攝影|图|사진";
const agencies =
  "AFP|AP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|dpa|PA|ANSA|EFE|Xinhua|TASS|ТАСС|РИА Новости|Keystone|KEYSTONE|Shutterstock|iStock(?:photo)?|Imago|IMAGO|picture alliance|Alamy|Unsplash|Pixabay|Bloomberg|NTB|TT|ČTK|PAP|MTI|KPL|新华社|聯合報|연합뉴스|共同";
/** `Photo: Noy`, `Foto von dpa`, `ພາບ: ຄຳຫຼ້າ`: a word for pictures and a name up to the end. */
const named = `(?:${words})\\s?(?:[:：/©]|(?:by|von|de|di|door|od|of)(?=\\s))\\s?[^.!?\\n]{2,60}`;
/** `AFP/Noy Phone`, `AP Photo/Noy`, `Getty Images`. */
const signed = `(?:${agencies})(?: (?:Photo|Images?|file|via [\\p{L} ]{2,30}))?(?:\\s?/\\s?[\\p{L}\\p{M} .'’-]{2,40}){0,3}`;

const latin = "\\p{Script=Latin}\\p{Script=Cyrillic}";
/** The whole line is a credit. */
const creditLine = new RegExp(`^[([]?\\s?(?:${named}|${signed})\\s?[)\\]]?\\.?$`, "u");
const creditLineAnyCase = new RegExp(`^[([]?\\s?${named}\\s?[)\\]]?\\.?$`, "iu");
/** A caption ends in a credit, in brackets or behind a stop. */
const creditAtEnd = new RegExp(
  `(?:[([]\\s?[^()[\\]\\n]{0,40}(?<![${latin}])(?:${signed}|${named})[^()[\\]\\n]{0,40}[)\\]]\\.?|[.。!?”"»]\\s?(?:${named}|${signed}))$`,
  "u",
);
const creditAtEndAnyCase = new RegExp(`(?:[([]\\s?${named}[)\\]]\\.?|[.。!?”"»]\\s?${named})$`, "iu");

const isCreditLine = ({ text, letters }: Block): boolean =>
  letters <= creditLetters && (ready(creditLine).test(text) || ready(creditLineAnyCase).test(text));
/** Whether a line ends in the credit of a picture, as captions do: `… in the dry season. Photo: Noy`. */
export const endsInCredit = ({ text }: Pick<Block, "text">): boolean =>
  ready(creditAtEnd).test(text) || ready(creditAtEndAnyCase).test(text);

/**
 * Gives captions their kind where their markup does not: the text of figures, lines that an image repeats, lines beside an image that end in a
 * credit, and what stands between an image and a line that is nothing else. Captions stay on the record and leave its text.
 */
export function captionLines(draft: Draft): Draft {
  const imageAt = new Set(draft.images.map(({ before }) => before));
  const captions = new Set([
    ...figureLines(draft, imageAt),
    ...(imageAt.size > 0 ? linesOfImages(draft, imageAt) : []),
  ]);
  if (captions.size === 0) return draft;
  return mapBlocks(draft, (block) => (captions.has(block.index) ? changedBlock(block, { kind: "caption" }) : block));
}

function linesOfImages(draft: Draft, imageAt: ReadonlySet<number>): Set<number> {
  const captions = new Set([
    ...describedLines(draft),
    ...stressedLines(draft, imageAt),
    ...sharedCredits(draft, imageAt),
  ]);
  const isLine = ({ kind, letters }: Block): boolean => kind === "paragraph" && letters <= captionLetters;
  for (const block of draft.blocks) {
    if (!isLine(block)) continue;
    const { index } = block;
    const isBehind = Array.from({ length: reach }, (_, step) => index - step).some((place) => imageAt.has(place));
    if ((isBehind || imageAt.has(index + 1)) && endsInCredit(block)) captions.add(index);
    if (isBehind && isCreditLine(block)) captions.add(index);
    // The credit itself may have become a field already.
    const next = draft.source[index + 1];
    if (imageAt.has(index) && next && isCreditLine(next)) captions.add(index);
  }
  return captions;
}
