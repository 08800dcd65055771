import type { Element } from "domhandler";
import type { PageImage } from "../article/block.ts";
import { attribute } from "./tree.ts";

/** Attributes that hold an image's address, first those of pages that load it late. */
const addressAttributes = ["data-src", "data-original", "data-lazy-src", "src"];

/** The image that an `img` shows; undefined for a placeholder. */
export function pageImage(element: Element, before: number, container: number): PageImage | undefined {
  const url = addressAttributes
    .map((name) => attribute(element, name))
    .find((address) => address !== "" && !address.startsWith("data:"));
  return url === undefined ? undefined : { url, alt: attribute(element, "alt").trim(), before, container };
}
