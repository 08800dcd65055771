import { createPipeline } from "../pipeline.ts";
import { serveWorker } from "./worker-loop.ts";

serveWorker((options) => createPipeline(options).run);
