import { type Draft, nextDraft, takeBlocks, withFields } from "../../article/draft.ts";
import type { Found, FoundDate } from "../../article/fields.ts";
import type { Stage } from "../../article/stage.ts";
import { titlePosition } from "../header/header-zone.ts";
import { type DateCandidate, type DateCandidates, dateCandidates, onlyTimeElement } from "./candidates.ts";
import { chooseDates } from "./choice.ts";
import { readMoment, toFoundDate } from "./moment.ts";
import { numberOrder } from "./order.ts";
import { lastShownDate, type ShownDate } from "./visible.ts";
import { assumedOffset } from "./zone.ts";

/** Finds when the article was published and changed: what the page says about itself, its `time` elements, its visible lines, its address. */
export const publicationDate: Stage = {
  name: "publication-date",
  rules: [],
  run(draft) {
    if (draft.fields.publishedAt || draft.fields.modifiedAt) return draft;
    const read = dateCandidates(draft);
    const numbers = numberOrder(draft, read);
    const candidates = numbers?.order === "mdy" ? dateCandidates(draft, "mdy") : read;
    const choice = chooseDates(candidates);
    const published = choice.undecided ? undefined : (choice.published ?? lastResort(draft, numbers?.order));
    const offset = choice.offset ?? assumedOffset(draft);
    const found = ({ from, moment }: DateCandidate): Found<FoundDate> => ({ from, value: toFoundDate(moment, offset) });
    const dated = withFields(draft, {
      publishedAt: published && found(published),
      modifiedAt: choice.modified && found(choice.modified),
    });
    const flags = [
      ...draft.flags,
      ...(choice.conflict ? ["date-conflict"] : []),
      ...(numbers?.assumed && published?.moment.ambiguous ? ["date-order-assumed"] : []),
    ];
    return takeDateLines(nextDraft(dated, { flags }), candidates);
  },
};

/** Sources that are believed only where there is no other. */
function lastResort(draft: Draft, order: "dmy" | "mdy" | undefined): DateCandidate | undefined {
  const page = draft.embedded.pagePublished;
  const stamp = page ? readMoment(page, order) : undefined;
  if (stamp) return { family: "json-ld", from: "json-ld", moment: stamp };
  const time = onlyTimeElement(draft, order);
  if (time) return time;
  const shown = lastShownDate(draft, order);
  return shown && { family: "visible", from: "visible", moment: shown };
}

/** The date lines that were used leave the body, and those that say the same again. */
function takeDateLines(draft: Draft, { shown: { lines, published, modified } }: DateCandidates): Draft {
  const title = titlePosition(draft);
  const isUsed = (line: ShownDate): boolean =>
    line === published ||
    line === modified ||
    (line.moment.day === published?.moment.day &&
      line.moment.clock === published.moment.clock &&
      line.block.index >= title - 2);
  const used = lines.filter(isUsed);
  const updates = used.filter(({ label }) => label === "modified").map(({ block }) => block);
  const rest = used.filter(({ label }) => label !== "modified").map(({ block }) => block);
  return takeBlocks(takeBlocks(draft, "modifiedAt", updates), "publishedAt", rest);
}
