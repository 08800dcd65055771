import type { DateToken } from "./date-tokens.ts";

/** A time of day. `next` is the index of the token behind it. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  /** Absent where only hour and minute are printed. */
  readonly second: number | undefined;
  readonly meridiem: boolean;
  /** Minutes east of Greenwich, where printed. */
  readonly offset: number | undefined;
  readonly next: number;
}

function signAt(tokens: readonly DateToken[], index: number): string {
  const token = tokens[index];
  return token?.kind === "sign" ? token.sign : "";
}

function numberAt(
  tokens: readonly DateToken[],
  index: number,
  minimalDigits: number,
  maximum: number,
): number | undefined {
  const token = tokens[index];
  if (token?.kind !== "number" || token.digits < minimalDigits || token.digits > 2 || token.value > maximum)
    return undefined;
  return token.value;
}

/** Whether a stop parts hour and minute: "10.38 ໂມງ", "4.15 pm", "17.25 WIB", "kl. 15.42". Elsewhere it makes a price. */
function isTimeStop(tokens: readonly DateToken[], next: number): boolean {
  if (signAt(tokens, next) !== ".") return false;
  const before = tokens[next - 2];
  const clock = before?.kind === "sign" ? tokens[next - 3] : before;
  return ["hour", "meridiem", "zone"].includes(tokens[next + 2]?.kind ?? "") || (clock?.kind === "clock" && clock.sure);
}

/** Whether a number behind an hour stands for minutes though no word says so: "10 ໂມງ 20", "10 h 20", and nothing is counted by it. */
function endsTime(tokens: readonly DateToken[], next: number): boolean {
  const token = tokens[next];
  return token === undefined || token.kind === "zone" || (token.kind === "sign" && ".,;|)(".includes(token.sign));
}

/** `HH:MM[:SS[.fff]] [AM] [zone]`, `HHhMM`, `HH:MM ໂມງ`, `H PM`, `PM H:MM`. */
export function readTime(tokens: readonly DateToken[], index: number): TimeOfDay | undefined {
  const prefix = tokens[index];
  const start = prefix?.kind === "meridiem" ? index + 1 : index;
  let hour = numberAt(tokens, start, 1, 24);
  if (hour === undefined) return undefined;
  let next = start + 1;
  let minute = 0;
  let second: number | undefined;
  const separator = tokens[next];
  const afterSeparator = numberAt(tokens, next + 1, 2, 59);
  const colon = signAt(tokens, next) === ":" || separator?.kind === "hour";
  const stop = isTimeStop(tokens, next);
  // "9 ໂມງ 15 ນາທີ": words set off by spaces tell the time where both are there, or where nothing follows.
  const inWords = separator?.kind === "hour" && (tokens[next + 2]?.kind === "minute" || endsTime(tokens, next + 2));
  if (afterSeparator !== undefined && (colon || stop) && (!separator?.spaced || inWords)) {
    minute = afterSeparator;
    next += 2;
    if (tokens[next]?.kind === "minute") next++;
    const seconds = numberAt(tokens, next + 1, 2, 59);
    if (signAt(tokens, next) === ":" && seconds !== undefined) {
      second = seconds;
      next += 2;
      if (
        ".,".includes(signAt(tokens, next) || " ") &&
        !tokens[next + 1]?.spaced &&
        tokens[next + 1]?.kind === "number"
      )
        next += 2;
    }
    if (tokens[next]?.kind === "hour") next++;
  } else if (separator?.kind === "hour" && separator.start > 0 && afterSeparator === undefined) next++;
  else if (separator?.kind !== "meridiem") return undefined;
  const meridiem = prefix?.kind === "meridiem" ? prefix : tokens[next];
  const hasMeridiem = meridiem?.kind === "meridiem";
  if (meridiem?.kind === "meridiem") {
    if (hour > 12) {
      // "13:48 PM" happens; the 24-hour reading is the only one left.
      if (meridiem.value === "am") return undefined;
    } else hour = (hour % 12) + (meridiem.value === "pm" ? 12 : 0);
    if (meridiem !== prefix) next++;
  }
  if (hour > 23) return undefined;
  const zone = readZone(tokens, next);
  return {
    hour,
    minute,
    second,
    meridiem: hasMeridiem,
    offset: zone?.offset,
    next: zone?.next ?? next,
  };
}

/** `Z`, `GMT`, `+07:00`, `+0700`, `GMT+08:00`, with or without brackets. */
export function readZone(tokens: readonly DateToken[], index: number): { offset: number; next: number } | undefined {
  const bracket = signAt(tokens, index) === "(";
  let next = bracket ? index + 1 : index;
  const name = tokens[next];
  let offset: number | undefined;
  if (name?.kind === "zone") {
    offset = name.value;
    next++;
  }
  const sign = signAt(tokens, next);
  const number = tokens[next + 1];
  const numeric = (sign === "+" || sign === "-" || sign === "\u2212") && number?.kind === "number" && !number.spaced;
  if (numeric && (offset === 0 || (offset === undefined && number.digits !== 1 && number.digits !== 3))) {
    const minutes = signAt(tokens, next + 2) === ":" ? numberAt(tokens, next + 3, 2, 59) : undefined;
    if (number.digits === 4 || minutes !== undefined || offset === 0) {
      const hours = number.digits === 4 ? Math.trunc(number.value / 100) : number.value;
      const rest = number.digits === 4 ? number.value % 100 : (minutes ?? 0);
      if (hours <= 14 && rest < 60) {
        offset = (hours * 60 + rest) * (sign === "+" ? 1 : -1);
        next += minutes === undefined || number.digits === 4 ? 2 : 4;
      }
    }
  }
  if (offset === undefined) return undefined;
  if (bracket) {
    if (signAt(tokens, next) !== ")") return undefined;
    next++;
  }
  return { offset, next };
}
