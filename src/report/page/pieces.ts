import type { Piece } from "../inspection.ts";
import { comparison } from "./comparison.ts";
import { type Child, type Content, type Element, h } from "./element.ts";
import { type BodyPiece, groupsOf, isBody, isDuplicate, type OtherPiece } from "./piece-rows.ts";
import { languageOf } from "./removals.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

/** So few removals between two paragraphs are shown whole. */
const fewGroups = 2;
/** UTF-16 units of the text on the line of a folded piece. */
const longestHead = 160;

/** A paragraph of the article, its flags below it. */
export function bodyPiece({ kind, language, spans, flags, text }: BodyPiece, { name }: Speech): Element {
  const label = kind === "paragraph" ? null : h("span", { class: "kind" }, name("kind", kind));
  return h(
    "div",
    { class: `body-piece ${kind}` },
    h(
      "p",
      { dir: "auto", lang: language === "lo" || language === "en" ? language : undefined },
      label,
      spanned(text, spans),
    ),
    flags.length > 0 &&
      h(
        "p",
        { class: "piece-flags" },
        flags.map((flag) => h("span", { class: "flag" }, visible(flag))),
      ),
  );
}

/** The stretches of a paragraph in two languages, each under its own, so that fonts and line breaks fit. */
function spanned(text: string, spans: BodyPiece["spans"]): Child[] {
  if (spans.length < 2) return visible(text);
  return spans.map(({ start, end, language }) =>
    h("span", { lang: language === "lo" || language === "en" ? language : undefined }, visible(text.slice(start, end))),
  );
}

/** What stood between two paragraphs of the article: removed, or gone into a field. Much of it is folded up, a line for each. */
export function otherPieces(others: readonly OtherPiece[], all: readonly Piece[], speech: Speech): Content {
  const groups = groupsOf(others);
  return groups.map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    const isOpen = isDuplicate(first) || (first.to === "ledger" && groups.length <= fewGroups && group.length === 1);
    if (isOpen) return h("div", { class: `other ${first.to}` }, wholePiece(first, all, speech));
    return h(
      "details",
      { class: `other ${first.to}` },
      h("summary", {}, headOf(group, first, speech)),
      group.map((piece) => h("div", { class: "inner" }, wholePiece(piece, all, speech))),
    );
  });
}

/** One line for a piece, or for neighbours that one rule took. */
function headOf(group: readonly OtherPiece[], first: OtherPiece, { say, name }: Speech): Content {
  const label = first.to === "ledger" ? first.rule : say("intoField", { field: name("field", first.field) });
  const text = group.map((piece) => piece.text).join(" · ");
  return [
    h("b", {}, visible(group.length === 1 ? label : say("sameMany", { count: group.length, rule: label }))),
    h("span", { dir: "auto", lang: languageOf(text) }, visible(text.slice(0, longestHead))),
  ];
}

function wholePiece(piece: OtherPiece, all: readonly Piece[], speech: Speech): Content {
  const { say, name, percent } = speech;
  const text = h("p", { class: "text", dir: "auto", lang: languageOf(piece.text) }, visible(piece.text));
  if (piece.to === "field")
    return [
      h("p", { class: "cause" }, h("b", {}, visible(say("intoField", { field: name("field", piece.field) })))),
      text,
    ];
  const twin = twinOf(piece, all);
  const compared = twin === undefined ? undefined : comparison(piece.text, twin.text);
  return [
    h(
      "p",
      { class: "cause" },
      h("b", {}, visible(piece.rule)),
      h("span", { class: "sure" }, say("confidence", { percent: percent(piece.confidence) })),
    ),
    twin && compared
      ? h(
          "div",
          { class: "twins" },
          twinSide(say("wasRemoved"), piece.text, compared.before),
          twinSide(say("stays", { block: twin.block + 1 }), twin.text, compared.after),
        )
      : text,
    h("p", { class: "why" }, visible(piece.reason), h("small", {}, visible(`${piece.stage} · ${piece.path}`))),
  ];
}

/** What says the same as a removed piece: the paragraph that stayed, or else the most of its block that is anywhere. */
function twinOf(piece: OtherPiece, all: readonly Piece[]): Piece | undefined {
  if (piece.to !== "ledger" || piece.duplicateOf === null) return undefined;
  const same = all.filter((other) => other !== piece && other.block === piece.duplicateOf);
  return same.find(isBody) ?? same.toSorted((a, b) => b.text.length - a.text.length)[0];
}

function twinSide(label: string, text: string, marked: readonly Child[]): Element {
  return h(
    "div",
    {},
    h("p", { class: "twin-label" }, label),
    h("p", { class: "text", dir: "auto", lang: languageOf(text) }, marked),
  );
}
