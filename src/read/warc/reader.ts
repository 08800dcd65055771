import { failedPage, type PageItem } from "../../batch/page-item.ts";
import type { ByteReader } from "../byte-reader.ts";
import { mostDamages } from "../limits.ts";
import { placeId, type ReadContext, type Source } from "../source.ts";
import { pageOfRecord } from "./page.ts";
import { findRecord, readRecord } from "./record.ts";

/**
 * Pages of a WARC file, packed or not. A damaged record is a failed page with its offset, and costs no other record. Pages are called by
 * the id of their record.
 */
export async function* readWarc(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  for (let damages = 0; ; ) {
    if (await reader.isEnd()) {
      const gap = reader.takeGap();
      if (gap === undefined) return;
      const { offset, code, reason } = gap;
      yield failedPage(placeId(name, offset), code, `${name}: ${reason}`, { file, offset });
      if (gap.missing) await findRecord(reader);
      continue;
    }
    const record = await readRecord(reader);
    const { offset } = record;
    const origin = { file, offset };
    const id = record.head?.fields.get("warc-record-id") ?? placeId(name, offset);
    const content = "block" in record ? pageOfRecord(record) : record;
    damages = "block" in record ? 0 : damages + 1;
    if ("page" in content) yield { page: { id, ...content.page, origin } };
    else if ("skipped" in content) context.onSkipped(content.skipped);
    else yield failedPage(id, content.code, `record at offset ${offset} of ${name}: ${content.reason}`, origin);
    if (damages <= mostDamages) continue;
    const rest = reader.offset;
    yield failedPage(placeId(name, rest), "limit-exceeded", `${name}: too damaged to be read from offset ${rest} on`, {
      file,
      offset: rest,
    });
    return;
  }
}
