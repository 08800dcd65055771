import { defineConfig } from "vitest/config";

/** Tests that take minutes: `npm run test:slow`. */
export default defineConfig({ test: { include: ["test/slow/**/*.test.ts"], reporters: ["dot"] } });
