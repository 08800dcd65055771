import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/parse/decode.ts";
import { utf8Evidence } from "../../src/parse/decode-evidence.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

const lao = "ກອງປະຊຸມສະພາແຫ່ງຊາດ ໄດ້ໄຂຂຶ້ນຢ່າງເປັນທາງການ ໃນວັນທີ 12 ມັງກອນ";
const english = "The National Assembly opened its session in Vientiane on Monday.";

describe("evidence, strongest first", () => {
  test.each([lao, english])("valid UTF-8 wins over header and meta: %s", (text) => {
    const page = `<meta charset="windows-874"><p>${text} ຂ່າວ</p>`;
    expect(decodeBytes(utf8(page), "text/html; charset=windows-1252")).toEqual({
      text: page,
      charset: "utf-8",
      replaced: 0,
    });
  });

  test("a byte order mark is left out", () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf], lao))).toEqual({ text: lao, charset: "utf-8", replaced: 0 });
    for (const text of [lao, english]) {
      expect(decodeBytes(bytes([0xff, 0xfe], utf16(text, true)))).toEqual({ text, charset: "utf-16le", replaced: 0 });
      expect(decodeBytes(bytes([0xfe, 0xff], utf16(text, false)))).toEqual({ text, charset: "utf-16be", replaced: 0 });
    }
  });

  test("UTF-16 without a mark is known by its zero bytes", () => {
    for (const text of [lao, english, `<p>${lao}</p>`]) {
      expect(decodeBytes(bytes(utf16(text, true)))).toMatchObject({ text, charset: "utf-16le" });
      expect(decodeBytes(bytes(utf16(text, false)))).toMatchObject({ text, charset: "utf-16be" });
    }
  });

  test("the header comes before the meta tag, the meta tag before windows-1252", () => {
    const thai = [0xa2, 0xe8, 0xd2, 0xc7];
    const page = bytes(`<meta http-equiv="Content-Type" content="text/html; charset=TIS-620"><p>`, thai);
    expect(decodeBytes(page)).toMatchObject({
      charset: "windows-874",
      replaced: 0,
      text: expect.stringContaining("ข่าว"),
    });
    expect(decodeBytes(page, "text/html; charset=windows-1251")).toMatchObject({ charset: "windows-1251" });
    expect(decodeBytes(bytes("caf", [0xe9], " in Vientiane"))).toEqual({
      text: "café in Vientiane",
      charset: "windows-1252",
      replaced: 0,
    });
  });

  test("windows-1252 has its curly quotes, under each of its names", () => {
    for (const label of ["windows-1252", "iso-8859-1", "us-ascii", "no-such-charset", "utf-8"]) {
      const decoded = decodeBytes(bytes([0x93], "Laos", [0x94, 0x20, 0x96, 0x20, 0x80]), `text/html; charset=${label}`);
      expect(decoded).toEqual({ text: "“Laos” – €", charset: "windows-1252", replaced: 0 });
    }
  });

  test("a meta tag in a comment or after 2 kB declares nothing", () => {
    const thai = [0xa2, 0xe8, 0xd2, 0xc7];
    expect(decodeBytes(bytes(`<!-- <meta charset="tis-620"> -->`, thai))).toMatchObject({ charset: "windows-1252" });
    expect(decodeBytes(bytes(" ".repeat(2100), `<meta charset="tis-620">`, thai))).toMatchObject({
      charset: "windows-1252",
    });
  });
});

describe("damage", () => {
  test("UTF-8 cut anywhere at its end stays UTF-8", () => {
    const whole = utf8(`${lao}${lao}`);
    for (let end = whole.length - 17; end < whole.length; end++) {
      const decoded = decodeBytes(whole.subarray(0, end));
      expect(decoded).toMatchObject({
        charset: "utf-8",
        replaced: end % 3 === whole.length % 3 ? 0 : expect.any(Number),
      });
    }
  });

  test("a few bad bytes among many good sequences are counted", () => {
    expect(decodeBytes(bytes(lao, [0xff], lao))).toEqual({ text: `${lao}\ufffd${lao}`, charset: "utf-8", replaced: 1 });
    expect(decodeBytes(bytes(lao, [0xe0, 0xba], lao, [0x92], "\ufffd"))).toMatchObject({
      charset: "utf-8",
      replaced: 2,
    });
  });

  test("a label of windows-874 loses against nothing but its own undefined bytes", () => {
    expect(decodeBytes(bytes([0xa1, 0xfc, 0xfd]), "text/html; charset=windows-874")).toMatchObject({
      charset: "windows-1252",
    });
  });
});

describe("no text at all", () => {
  test.each([
    ["PDF", bytes("%PDF-1.7\n", [1, 2])],
    ["ZIP", bytes("PK", [3, 4], "mimetype")],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF")],
    ["PNG", bytes([0x89], "PNG\r\n")],
    ["GIF", bytes("GIF89a", [1, 0, 1, 0])],
    ["zero bytes", bytes("abc", [0, 0, 0], "def")],
    ["control characters", bytes([1, 2, 3, 4, 5], "abcdefgh")],
    ["MP3 with a false mark", bytes([0xff, 0xfe], new Array(200).fill(0))],
  ])("%s", (_name, content) => {
    expect(decodeBytes(content)).toEqual({ binary: true });
  });

  test("text that begins like a signature, or holds one zero byte, is text", () => {
    expect(decodeBytes(utf8("RIFF is a file format"))).toMatchObject({ charset: "utf-8" });
    expect(decodeBytes(bytes(english.repeat(40), [0], english))).toMatchObject({ charset: "utf-8", replaced: 1 });
    expect(decodeBytes(new Uint8Array())).toEqual({ text: "", charset: "utf-8", replaced: 0 });
  });
});

describe("promises", () => {
  test("never throws, whatever the bytes and the header", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string(), { nil: undefined }), (content, header) => {
        const decoded = decodeBytes(content, header === undefined ? undefined : `text/html; charset=${header}`);
        if (!("binary" in decoded)) expect(decoded.replaced).toBeLessThanOrEqual(decoded.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("text in UTF-8 comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff\ufffd]|^(?:%PDF-|BZh)/u.test(text));
        expect(decodeBytes(utf8(text))).toMatchObject({ text, replaced: 0 });
      }),
    );
  });

  test("bad stretches are counted as the platform's decoder counts them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ max: 255, maxLength: 60 }), (content) => {
        const { good, bad } = utf8Evidence(content);
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
        const genuine = Buffer.from(content).toString("latin1").split("\xef\xbf\xbd").length - 1;
        expect(text.split("\ufffd").length - 1 - genuine).toBe(bad);
        expect(good).toBeLessThanOrEqual(content.length / 2);
      }),
      { numRuns: 500 },
    );
  });
});
