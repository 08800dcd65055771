import { plain } from "../report/terminal.ts";
import { lineWriter } from "../write/line-writer.ts";
import { runState, stateWords } from "../write/run-state.ts";
import { type CleanJob, planOf } from "./clean-job.ts";
import { loadPipeline, say } from "./session.ts";

/** `khao clean --dry-run`: reads the inputs, cleans nothing, writes nothing, and says what would be done. */
export async function tellPlan(job: CleanJob): Promise<void> {
  const { options, items, cleanOptions } = job;
  const plan = planOf(job);
  const pages = { html: 0, text: 0, unreadable: 0, bytes: 0 };
  for await (const { page } of items) {
    if (page === undefined) pages.unreadable += 1;
    else pages[page.format] += 1;
    pages.bytes += page?.content.length ?? 0;
  }
  const output = options.output === "-" ? "stdout" : stateWords(await runState(options.output, plan));
  const workers = options.workers;
  const stages = (await loadPipeline(cleanOptions)).stages.map(({ name }) => name);
  if (options.json) {
    await lineWriter(process.stdout)(JSON.stringify({ ...plan, pages, workers, output, stages }));
    return;
  }
  const all = pages.html + pages.text + pages.unreadable;
  say(
    `pages: ${all} (${pages.html} html, ${pages.text} text, ${pages.unreadable} that cannot be read), ${pages.bytes} bytes`,
  );
  for (const [name, value] of Object.entries(plan.settings)) if (value !== null) say(plain(`${name}: ${value}`));
  const skipped = job.skipped.words();
  if (skipped !== undefined) say(plain(`skipped ${skipped}`));
  say(`workers: ${workers}`);
  say(`configuration: ${plan.configHash}, ${stages.length} stages: ${stages.join(", ")}`);
  say(plain(`output: ${options.output}: ${output}`));
}
