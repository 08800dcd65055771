// The text of an extractor's HTML, one line a block, the same way for every extractor.
import { parseDocument } from "htmlparser2";

const blocks = new Set(
  "address article aside blockquote br caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silent = new Set("script style noscript template title svg iframe object select textarea".split(" "));

export function textOf(html) {
  const pieces = [];
  const walk = (nodes) => {
    for (const node of nodes) {
      if (node.type === "text") pieces.push(node.data.replace(/\s+/gu, " "));
      if (!node.children || silent.has(node.name)) continue;
      const apart = blocks.has(node.name);
      if (apart) pieces.push("\n");
      walk(node.children);
      if (apart) pieces.push("\n");
    }
  };
  walk(parseDocument(html).children);
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
