// A worker whose pages can be poisonous. No page is really cleaned, so that a new worker costs little.
import { serveWorker } from "../../dist/batch/worker-loop.js";
import { deedOf, failing } from "./deeds.mjs";

serveWorker(() => ({
  describe: () => ({ version: "0.0.0", configHash: "poison", stages: [] }),
  run: (page) => {
    const deed = deedOf(page);
    if (deed) return failing(deed);
    return { status: "rejected", code: "no-article", reason: page.content, ledger: [], taken: [] };
  },
}));
