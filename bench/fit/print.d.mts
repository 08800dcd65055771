import type { Scorecard } from "../../src/stages/evidence/weights.data.ts";

export function printScorecards(scorecards: Readonly<Record<string, Scorecard>>, names: readonly string[]): string;
