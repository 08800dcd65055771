import { expect, test } from "vitest";
import { expectLinear } from "./linear.ts";

/** Looks as often as it is told, and takes time for it. */
function look(times: number): number {
  let sum = 0;
  for (let at = 0; at < times; at++) sum += Math.sqrt(at);
  return sum;
}

test("tells time that grows with the input from time that grows with its square", () => {
  expectLinear((count) => look(count * 20_000), 1_000);
  expect(() => expectLinear((count) => look(count * count * 20), 4_000)).toThrow();
});
