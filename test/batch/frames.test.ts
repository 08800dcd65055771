import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf, frameReader, readFrame } from "../../src/batch/frames.ts";

const message = fc.record({
  id: fc.string(),
  // Halves of surrogate pairs among them.
  content: fc.oneof(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), fc.uint8Array()),
  milliseconds: fc.option(fc.double(), { nil: undefined }),
});

describe("frames", () => {
  test("messages come out as they went in, however their bytes are dealt out", () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.array(fc.nat(300)), (messages, cuts) => {
        const bytes = Buffer.concat(messages.map(frameOf));
        const seen: unknown[] = [];
        const read = frameReader((one) => void seen.push(one));
        const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
        let begin = 0;
        for (const end of ends) {
          read(new Uint8Array(bytes.subarray(begin, end)));
          begin = end;
        }
        expect(seen).toEqual(messages);
      }),
    );
  });

  test("a pipe that blocks gives them one by one, and then says that it has closed", () => {
    const messages = [{ id: "ຂ່າວ\ud800", content: new Uint8Array([1, 2, 3]) }, "x".repeat(100_000)];
    const bytes = Buffer.concat(messages.map(frameOf));
    let at = 0;
    const read = (buffer: Uint8Array): boolean => {
      if (at === bytes.length) return false;
      buffer.set(bytes.subarray(at, at + buffer.length));
      at += buffer.length;
      return true;
    };
    const pipe = { read, write: () => undefined };
    expect([readFrame(pipe), readFrame(pipe), readFrame(pipe)]).toEqual([
      { message: messages[0] },
      { message: messages[1] },
      undefined,
    ]);
  });
});
