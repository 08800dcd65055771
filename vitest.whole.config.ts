import { defineConfig } from "vitest/config";

/** Tests that do a part of their number in every run, with the whole number: `npm run test:whole`, an hour or so. */
export default defineConfig({
  test: {
    include: [
      "test/batch/poison.test.ts",
      "test/browser/xss.test.ts",
      "test/node/runs.test.ts",
      "test/pipeline/fuzz.test.ts",
      "test/pipeline/hostile-shapes.test.ts",
      "test/write/interruptions.test.ts",
    ],
    env: { KHAO_WHOLE: "1" },
    setupFiles: ["test/setup.ts"],
    fileParallelism: false,
    testTimeout: 3_600_000,
  },
});
