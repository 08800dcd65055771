import type { ArticleRecord } from "../../article/record.ts";
import type { RecordShape } from "../record-shape.ts";
import { metadataOf } from "./metadata.ts";

/** Kinds of media as datatrove numbers them: an image is 0. */
const image = 0;

/** A document of datatrove, as its JSONL reader takes it: text, id, media and metadata. */
export const datatroveShape: RecordShape = {
  name: "datatrove",
  columns: { text: "string", id: "string", media: "json", metadata: "json" },
  shape,
  row: shape,
};

function shape(record: ArticleRecord): object {
  return {
    text: record.text,
    id: record.id,
    media: record.images.map(({ url, alt }) => ({ type: image, url, alt, local_path: null })),
    metadata: metadataOf(record),
  };
}
