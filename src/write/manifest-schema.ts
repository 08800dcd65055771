import { z } from "zod";

/** Parts of a path below the run directory: none of them hidden, empty or leading upwards, whatever a changed manifest says. */
const name = z.string().regex(/^(?!.*(?:^|[\\/])[.\s]|.*[\\/]{2})[^\\/\p{Cc}][^\\\p{Cc}]{0,500}$/u);
const count = z.int().nonnegative();
const fileSchema = z.object({ name, records: count, sha256: z.string(), bytes: count });

/** What a manifest must be; loaded only where there is one to read. */
export const manifestSchema = z.object({
  khao: z.string(),
  configHash: z.string(),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  inputs: z.array(z.string()),
  inputDigest: z.string().nullable(),
  counts: z.object({ pages: count, kept: count, rejected: count, failed: count }),
  files: z.array(fileSchema),
});

/** What the manifest says of a file: its path below the run directory, with `/` between its parts, its records and its bytes. */
export type FileSummary = Readonly<z.infer<typeof fileSchema>>;

/** What a run says about itself: its plan, its counts, its files. No clock is in it: the same run gives the same bytes. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
