// A worker with khao's own pipeline, whose pages can be poisonous.
import { serveWorker } from "../../dist/batch/worker-loop.js";
import { createPipeline } from "../../dist/pipeline.js";
import { deedOf, failing } from "./deeds.mjs";

serveWorker((options) => {
  const { run, describe } = createPipeline(options);
  const poisoned = (page) => {
    const deed = deedOf(page);
    return deed ? failing(deed) : run(page);
  };
  return { run: poisoned, describe };
});
