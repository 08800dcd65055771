import { differenceView } from "./difference-view.ts";
import type { RunDifference } from "./run-difference.ts";
import { type Paint, plain } from "./terminal.ts";

/** Rules and fields that are listed. */
const mostRows = 30;

/** What changed between two runs, for the one who has to accept it. */
export function runDifferenceView(difference: RunDifference, paint: Paint): string {
  const { pages, moves, fields, rules, most } = difference;
  const head = [
    `${pages.same} pages are the same, ${pages.changed} differ`,
    ...(pages.gone > 0 ? [`${pages.gone} only in the first run`] : []),
    ...(pages.added > 0 ? [`${pages.added} only in the second run`] : []),
  ].join(", ");
  const parts = [
    paint("bold", head),
    table("pages that moved", Object.entries(moves), paint),
    table("fields that differ, in how many articles", Object.entries(fields), paint),
    table(
      "removals by rule",
      rules.map(({ rule, before, after }) => [rule, `${before} → ${after}  ${signed(after - before, paint)}`]),
      paint,
    ),
    ...most.map(({ id, before, after, letters, differences }) => {
      const moved = before === after ? `${letters} letters differ` : `${before} → ${after}`;
      return `${paint("bold", plain(id))}  ${paint("dim", plain(moved))}\n${differenceView(differences, paint)}`;
    }),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function table(
  title: string,
  rows: readonly (readonly [name: string, value: number | string])[],
  paint: Paint,
): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, mostRows).map(([name, value]) => [plain(name), String(value)] as const);
  const width = Math.max(...shown.map(([name]) => name.length));
  const lines = shown.map(([name, value]) => `  ${paint("cyan", name.padEnd(width))}  ${value}`);
  if (rows.length > mostRows) lines.push(`  … and ${rows.length - mostRows} more`);
  return [paint("bold", title), ...lines].join("\n");
}

function signed(change: number, paint: Paint): string {
  return change > 0 ? paint("yellow", `+${change}`) : paint("cyan", String(change));
}
