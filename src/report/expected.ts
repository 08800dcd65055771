import type { CleanResult } from "../article/result.ts";

/**
 * What a sample expects of its page: the result without the pipeline's version and configuration, which change with every
 * release while the record stays the same.
 */
function expectedOf(result: CleanResult): unknown {
  if (result.status !== "kept") return result;
  const { pipeline: _pipeline, ...record } = result.record;
  return { status: result.status, record };
}

/** As it stands in `expected.json`: one value a line, so that a change shows as few changed lines. */
export function expectedJson(result: CleanResult): string {
  return `${JSON.stringify(expectedOf(result), null, 2)}\n`;
}
