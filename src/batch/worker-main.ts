import { createPipeline } from "../pipeline.ts";
import { serveWorker } from "./worker-loop.ts";

serveWorker(createPipeline);
