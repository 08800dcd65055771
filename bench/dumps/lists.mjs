// Invented dumps of which every line was judged by hand: lists of other stories, and lists of an article's own that look like them.
import { readFileSync } from "node:fs";

const files = ["stories", "look-alikes"];
/** Ways to set the lines apart: as they were written, all close, all apart. */
const layouts = [
  (lines) => lines,
  (lines) => lines.filter((line) => line !== ""),
  (lines) => lines.filter((line) => line !== "").flatMap((line) => [line, ""]),
];

/**
 * The dumps of `lists/*.txt`, each in every layout: `{id, text, lines: [kind, text][], related: string[]}`. A dump begins with `=== name`; its
 * lines begin with what they are, `T`itle, `P`aragraph, `L`ine of a list of the article's own, `R`elated story with its headline in braces,
 * `N`othing of these.
 */
export function readLists() {
  return files.flatMap((file) => {
    const source = readFileSync(new URL(`lists/${file}.txt`, import.meta.url), "utf8");
    return source
      .split(/^=== /mu)
      .slice(1)
      .flatMap((dump) => {
        const [name, ...rows] = dump.split("\n");
        return layouts.map((layOut, at) => dumpOf(`${name.split(" ", 1)[0]}-${at}`, layOut(rows)));
      });
  });
}

function dumpOf(id, rows) {
  const shown = rows.filter((row) => row !== "");
  const title = shown.findIndex((row) => row.startsWith("T "));
  const isText = (row) => /^[PL] /u.test(row);
  const [first, last] = [shown.findIndex(isText), shown.findLastIndex(isText)];
  const kindOf = (row, at) => {
    if (row.startsWith("T ")) return "title";
    if (isText(row)) return "text";
    if (at > last) return row.startsWith("R ") ? "item" : "heading|part|behind";
    return at < title || (title < 0 && at < first) ? "front" : "inner";
  };
  const plain = (row) => row.slice(2).replace(/[{}]/gu, "");
  return {
    id,
    text: rows.map((row) => (row === "" ? "" : plain(row))).join("\n"),
    lines: shown.map((row, at) => [kindOf(row, at), plain(row)]),
    related: shown.flatMap((row) => (row.startsWith("R ") ? [/\{(.*)\}/u.exec(row)?.[1] ?? ""] : [])),
    genuine: shown.filter(isText).map(plain),
  };
}
