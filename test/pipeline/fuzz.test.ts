import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { recordSchema } from "../../src/article/record.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { articlePage } from "../cli/run-cli.ts";
import { seeded, wholeOr } from "../whole.ts";

const count = wholeOr(200_000, 5000, 200);

/** Real shapes to begin with, small enough to be mutated many times. */
const pages = readdirSync("samples")
  .flatMap((name) => readdirSync(join("samples", name)).map((file) => join("samples", name, file)))
  .filter((path) => /page\.(?:html|txt)$/u.test(path))
  .map((path) => ({ format: path.endsWith("html") ? ("html" as const) : ("text" as const), bytes: readFileSync(path) }))
  .filter(({ bytes }) => bytes.length < 8000);
pages.push({ format: "html", bytes: Buffer.from(articlePage("lo", "ຂົວແຫ່ງໃໝ່")) });

const scraps: readonly Buffer[] = [
  ..."< > & \" ' </ <! <!-- --> <![CDATA[ ]]> <? /> = </script> <script> <style> <svg> <math> <template> <table> <td> <li> <p> <br> <a href= <img src= &#0; &#x10ffff; &#xd800; &amp &lt; 【 ] [ {".split(
    " ",
  ),
  "\ufeff",
  "\u200b",
  "\u0ec8\u0ec9\u0eb3",
  "ໍາ",
  "\u202e",
  "\u2028",
  "\r\n\r\n",
  "\0",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  "23/01/2025 10:38",
  "໒໓ ມັງກອນ ໒໕໖໘",
].map((text) => Buffer.from(text));
const broken = [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xe0, 0xba], [0xf4, 0x90, 0x80, 0x80]].map((bytes) =>
  Buffer.from(bytes),
);

test(`${count} mutated pages give a result each, and never an exception or a mistake of khao's own`, {
  timeout: 7_200_000,
}, () => {
  const random = seeded(Number(process.env["KHAO_SEED"] ?? 20251127) || Date.now());
  const below = (limit: number): number => Math.floor(random() * limit);
  const any = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const pipelines = [createPipeline(), createPipeline({ reject: false, cleaning: "strict", pullQuotes: "remove" })];

  const mutated = (bytes: Buffer): Buffer => {
    const [from, to] = [below(bytes.length), below(bytes.length)].sort((a, b) => a - b) as [number, number];
    const [front, middle, back] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    const kind = below(7);
    if (kind === 0) return Buffer.concat([front, back]);
    if (kind === 1) return Buffer.concat([front, middle, middle, back]);
    if (kind === 2) return Buffer.concat([bytes.subarray(0, from), any(scraps), bytes.subarray(from)]);
    if (kind === 3) return Buffer.concat([bytes.subarray(0, from), any(broken), bytes.subarray(from)]);
    if (kind === 4) return Buffer.concat([front, any(pages).bytes.subarray(below(9000)).subarray(0, 3000), back]);
    if (kind === 5) return Buffer.concat([back, middle, front]);
    const flipped = Buffer.from(bytes);
    for (let times = 1 + below(8); times > 0 && flipped.length > 0; times--) {
      flipped[below(flipped.length)] = below(256);
    }
    return flipped;
  };
  for (let at = 0; at < count; at++) {
    const page = any(pages);
    let content: Buffer = page.bytes;
    for (let times = 1 + below(5); times > 0; times--) content = mutated(content).subarray(0, 10_000);
    const format = random() < 0.9 ? page.format : any(["html", "text"] as const);
    const result = any(pipelines).run({ id: `fuzz-${at}`, url: "https://news.example/2025/01/a", format, content });
    if (result.status === "failed") throw new Error(`page ${at}: ${result.reason}\n${content.toString("base64")}`);
    if (result.status === "kept" && at % 50 === 0) expect(recordSchema.safeParse(result.record).error).toBeUndefined();
  }
});
