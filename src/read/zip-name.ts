import yauzl, { type Entry } from "yauzl";

/** The name of a file in a zip archive. Most tools write UTF-8, whether or not they set the flag that says so. */
export function zipName(raw: Buffer, flags: number, extraFields: Entry["extraFields"]): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    return yauzl.getFileNameLowLevel(flags, raw, extraFields, false);
  }
}
