import type { Piece } from "../inspection.ts";
import type { Article, ShownField } from "./article.ts";
import { type Content, type Element, h } from "./element.ts";
import { type BodyPiece, isBody, type OtherPiece, rowsOf } from "./piece-rows.ts";
import { bodyPiece, otherPieces } from "./pieces.ts";
import { languageOf } from "./removals.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

/** A page beside what was removed from it: its fields, then all its text in its own order. */
export function articleView(article: Article, speech: Speech): Element {
  const { say, name } = speech;
  const { title, status, loss, fields, flags, pieces, related } = article;
  return h(
    "article",
    { class: "page-view", "aria-labelledby": "page-title" },
    h(
      "header",
      {},
      h(
        "p",
        { class: "page-status" },
        h("span", { class: `badge ${status}` }, say(status)),
        loss === null ? null : h("span", {}, visible(`${loss.code}: ${loss.reason}`)),
      ),
      h(
        "h2",
        { id: "page-title", dir: "auto", lang: languageOf(title ?? "") },
        title === null ? (loss === null ? say("untitled") : visible(article.id)) : visible(title),
      ),
      h(
        "dl",
        { class: "fields" },
        fields.map((field) => fieldRow(field, speech)),
        flags.length > 0 && [
          h("dt", {}, name("field", "flags")),
          h(
            "dd",
            {},
            flags.map((flag) => h("span", { class: "flag" }, visible(flag))),
          ),
        ],
      ),
    ),
    h(
      "div",
      { class: "columns" },
      h("h3", { class: "left" }, say("inText")),
      h("h3", { class: "right" }, say("notInText")),
      !pieces.some(isBody) && h("p", { class: "left note" }, say("emptyText")),
      rowsOf(pieces).map(({ body, others }) => pieceRow(body, others, pieces, speech)),
    ),
    related.length > 0 && [
      h("h3", {}, say("relatedTitle")),
      h(
        "ul",
        { class: "related" },
        related.map((story) =>
          h(
            "li",
            { dir: "auto", lang: languageOf(story.title) },
            visible(story.title),
            story.publishedAt === null ? null : h("small", {}, visible(story.publishedAt.slice(0, 10))),
          ),
        ),
      ),
    ],
  );
}

function pieceRow(
  body: BodyPiece | null,
  others: readonly OtherPiece[],
  pieces: readonly Piece[],
  speech: Speech,
): Element {
  return h(
    "div",
    { class: "row" },
    h("div", { class: "right" }, others.length === 0 ? null : otherPieces(others, pieces, speech)),
    h("div", { class: "left" }, body === null ? null : bodyPiece(body, speech)),
  );
}

function fieldRow({ name: field, value, from }: ShownField, { name, say }: Speech): Content {
  const shown = field === "language" ? name("language", value) : value;
  return [
    h("dt", {}, name("field", field)),
    h(
      "dd",
      { dir: "auto", lang: languageOf(value) },
      isAddress(field, value)
        ? h("a", { href: value, rel: "noopener noreferrer", target: "_blank" }, visible(value))
        : visible(shown),
      from === null ? null : h("small", {}, visible(say("sourceOf", { source: from }))),
    ),
  ];
}

/** Only addresses of the web become links: a page may call anything its address. */
function isAddress(field: string, value: string): boolean {
  return /^(?:url|canonicalUrl|translationUrl)$/u.test(field) && /^https?:\/\//iu.test(value);
}
