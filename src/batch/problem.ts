/** What kind of mistake stops a run before or beside its pages: a wrong command, or a wrong configuration. */
export type ProblemKind = "usage" | "configuration";

/** A mistake that the person at the keyboard can mend: a stable code, what is wrong and where, and what to do about it. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly hint: string;

  constructor(kind: ProblemKind, code: string, message: string, hint: string) {
    super(message);
    this.name = "Problem";
    this.kind = kind;
    this.code = code;
    this.hint = hint;
  }
}

/** The message of whatever was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/[\r\n]+/gu, " ").trim();
}
