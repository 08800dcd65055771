import type { ChildNode, Element } from "domhandler";
import type { Block, BlockKind, Container, Mark, PageImage, PageTime } from "../article/block.ts";
import type { Recipe } from "../article/recipe.ts";
import type { RecipeMark } from "../article/recipe-mark.ts";
import { letterCount } from "../language/script.ts";
import { pageTime } from "./dated-element.ts";
import { holdsBlock, isAnchor, isBlock, isHidden, isShownCell, kindOf, purposeOf } from "./element-roles.ts";
import { silentElements } from "./elements.data.ts";
import { readEmbedded } from "./embedded.ts";
import { InlineCollector, type InlineText } from "./inline-text.ts";
import { splitLines } from "./lines.ts";
import { newBlock } from "./new-block.ts";
import { pageImage } from "./page-image.ts";
import type { ParsedPage } from "./parsed.ts";
import { type ElementRole, type NamedElements, namedElements, shownText } from "./recipe-elements.ts";
import { fullerReading } from "./scriptless.ts";
import { attribute, parseTree } from "./tree.ts";

/** What an element passes on to everything inside it. */
interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly container: number;
  readonly hidden: boolean;
  readonly preformatted: boolean;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

const markTags: ReadonlyMap<string, Mark["tag"]> = new Map([
  ["a", "a"],
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "em"],
  ["i", "em"],
]);
const metadataElements: ReadonlySet<string> = new Set(["meta", "link", "title", "base"]);
const noLayout: Block["layout"] = { gap: 0, indent: 0, bullet: false };
const captionTags: ReadonlySet<string> = new Set(["figcaption", "caption"]);
/** Letters of the longest caption that only a class calls so. */
const longestCaption = 600;

/**
 * Parses an HTML page into blocks in one walk over its tree. Never throws; hostile depth is flattened and flagged.
 *
 * @param recipe - the recipe of the page's host; the elements that it names come out as marks
 */
export function parseHtml(html: string, recipe?: Recipe): ParsedPage {
  const { document, flattened } = parseTree(html);
  const named = recipe && namedElements(document, recipe);
  const read = (scripts: boolean): HtmlWalk => {
    const walk = new HtmlWalk(named ?? undefined, scripts);
    walk.readAll(document.children);
    return walk;
  };
  const asShown = read(true);
  const walk = fullerReading(asShown, () => read(false));
  return {
    blocks: walk.blocks,
    containers: walk.containers,
    images: walk.images,
    times: walk.times,
    embedded: readEmbedded(walk.metadata, document),
    flags: [...(flattened ? ["deep-tree"] : []), ...(walk === asShown ? [] : ["scriptless-text"])],
    ...(recipe ? { recipe: { recipe, marks: walk.marks, tooDeep: named === null } } : {}),
  };
}

/** The one walk: makes the blocks and notes everything that stages need, so that none of them returns to the DOM. */
class HtmlWalk {
  readonly blocks: Block[] = [];
  readonly containers: Open<Container>[] = [
    { index: 0, parent: -1, depth: 0, tag: "#root", id: "", className: "", purpose: "", start: 0, end: 0 },
  ];
  readonly images: PageImage[] = [];
  readonly times: PageTime[] = [];
  readonly metadata: Element[] = [];
  readonly #inline = new InlineCollector();
  /** The containers in which two line breaks ended a paragraph. */
  readonly #doubled = new Set<number>();
  /** What the recipe of the site names, and where it turned out to stand. */
  readonly #named: NamedElements | undefined;
  readonly marks: RecipeMark[] = [];
  /** Whether the page holds text for readers without scripts. */
  scriptlessText = false;
  readonly #scripts: boolean;

  constructor(named: NamedElements | undefined, scripts: boolean) {
    this.#named = named;
    this.#scripts = scripts;
  }

  children(nodes: readonly ChildNode[], around: Surroundings): void {
    for (const node of nodes) {
      if (node.type === "text") this.#inline.add(node.data, around.preformatted);
      else if ("attribs" in node) {
        const roles = this.#named?.get(node);
        if (roles === undefined) this.#element(node, around);
        else this.#marked(node, roles, around);
      } else if ("children" in node) this.children(node.children, around);
    }
  }

  readAll(nodes: readonly ChildNode[]): void {
    const root: Surroundings = { kind: "paragraph", level: 0, container: 0, hidden: false, preformatted: false };
    this.children(nodes, root);
    this.#flush(root);
    this.#leave(root);
  }

  /** An element that the recipe names: the same blocks as without it, and a note of which ones they are. */
  #marked(element: Element, roles: readonly ElementRole[], around: Surroundings): void {
    const whole = isBlock(element.name);
    if (whole) this.#flush(around);
    const start = this.blocks.length;
    const container = whole ? this.containers.length : around.container;
    const at = this.marks.length;
    this.#element(element, around);
    // Inline text that is still being collected becomes the next block.
    const end = this.blocks.length + (this.#inline.empty ? 0 : 1);
    const text = shownText(element);
    const datetime = attribute(element, "datetime").trim() || null;
    for (const [index, role] of roles.entries())
      this.marks.splice(at + index, 0, {
        ...role,
        start,
        end,
        whole,
        text,
        datetime,
        container,
        parent: around.container,
      });
  }

  #element(element: Element, around: Surroundings): void {
    const name = element.name;
    if (name === "br") this.#lineBreak(around);
    else if (name === "img") this.#image(element, around);
    else if (name === "noscript") this.#noscript(element, around);
    else if (silentElements.has(name) || name === "base") this.#silent(element, around);
    else if (isBlock(name)) this.#block(element, around);
    else this.#inlineElement(element, around);
  }

  #block(element: Element, around: Surroundings): void {
    this.#flush(around);
    this.#time(element);
    const inside = this.#enter(element, around);
    if (element.name === "tr" && around.kind === "table-row") {
      for (const cell of element.children) {
        this.children(isShownCell(cell) ? cell.children : [cell], inside);
        this.#inline.add(" ", false);
      }
    } else this.children(element.children, inside);
    this.#flush(inside);
    this.#leave(inside);
    if (inside.kind === "caption" && around.kind !== "caption" && !captionTags.has(element.name))
      this.#recheckCaption(inside, around);
  }

  /** A class may speak of captions and hold the whole article; a caption itself is short. */
  #recheckCaption(inside: Surroundings, around: Surroundings): void {
    const start = this.containers[inside.container]?.start ?? 0;
    const blocks = this.blocks.slice(start);
    const letters = blocks.reduce((sum, block) => sum + block.letters, 0);
    if (blocks.length <= 3 && letters <= longestCaption) return;
    for (const block of blocks)
      if (block.kind === "caption") this.blocks[block.index] = { ...block, kind: around.kind };
  }

  #inlineElement(element: Element, around: Surroundings): void {
    if (isHidden(element)) {
      // Hidden words inside a sentence are no text; hidden blocks are booked like any other.
      if (holdsBlock(element)) this.#block(element, around);
      return;
    }
    this.#time(element);
    const tag = isAnchor(element) ? undefined : markTags.get(element.name);
    const named =
      element.attribs["class"] !== undefined ||
      element.attribs["id"] !== undefined ||
      element.attribs["itemprop"] !== undefined;
    const before = this.blocks.length;
    const inside = named ? this.#enter(element, around) : around;
    this.#inline.open(element.name, tag, tag === "a" ? attribute(element, "href") : "");
    this.children(element.children, inside);
    this.#inline.close(element.name, tag);
    if (!named) return;
    // Only an inline element that turned out to hold blocks is a container.
    if (this.blocks.length === before && inside.container === this.containers.length - 1) this.containers.pop();
    else this.#leave(inside);
  }

  #silent(element: Element, around: Surroundings): void {
    const name = element.name;
    if (metadataElements.has(name)) this.metadata.push(element);
    else if (name === "script" && /ld\+json/iu.test(attribute(element, "type"))) this.metadata.push(element);
    else if (name === "head") {
      // Without `</head>` the whole page hangs below `head`: only its text would be lost by skipping it.
      this.children(element.children, around);
    }
  }

  /** What a browser shows only without scripts: text that is read where scripts fill the page, and images that others load late. */
  #noscript(element: Element, around: Surroundings): void {
    if (!this.#scripts) {
      this.#block(element, around);
      return;
    }
    this.scriptlessText ||= holdsBlock(element);
    for (const child of element.children) {
      if ("attribs" in child && child.name === "img") this.#image(child, around);
    }
  }

  #enter(element: Element, around: Surroundings): Surroundings {
    if (element.attribs["itemtype"] !== undefined) this.metadata.push(element);
    const className = attribute(element, "class");
    const index = this.containers.length;
    const parent = this.containers[around.container];
    this.containers.push({
      index,
      parent: around.container,
      depth: (parent?.depth ?? 0) + 1,
      tag: element.name,
      id: attribute(element, "id"),
      className,
      purpose: purposeOf(element.attribs),
      start: this.blocks.length,
      end: this.blocks.length,
    });
    const kind = kindOf(element, className, around.kind);
    return {
      kind,
      level: kind === "heading" ? Number(element.name[1] ?? 0) || around.level : 0,
      container: index,
      hidden: around.hidden || isHidden(element),
      preformatted: around.preformatted || element.name === "pre",
    };
  }

  #leave(inside: Surroundings): void {
    const container = this.containers[inside.container];
    if (container) container.end = this.blocks.length;
  }

  #lineBreak(around: Surroundings): void {
    if (this.#inline.endsWithBreak) {
      this.#doubled.add(around.container);
      this.#flush(around);
    } else if (!this.#inline.empty) this.#inline.lineBreak();
  }

  #flush(around: Surroundings): void {
    if (this.#inline.empty) return;
    const taken = this.#inline.take();
    const paragraphs = around.preformatted ? [taken] : splitLines(taken, this.#doubled.has(around.container));
    for (const inline of paragraphs)
      if (inline.text.trim() !== "") this.blocks.push(blockOf(inline, this.blocks.length, around));
  }

  #image(element: Element, around: Surroundings): void {
    if (around.hidden) return;
    const image = pageImage(element, this.blocks.length, around.container);
    if (image) this.images.push(image);
  }

  #time(element: Element): void {
    const time = pageTime(element, this.blocks.length);
    if (time) this.times.push(time);
  }
}

function blockOf(inline: InlineText, index: number, around: Surroundings): Block {
  const { text, marks, seams } = inline;
  const letters = letterCount(text);
  let linkLetters = 0;
  for (const mark of marks) {
    // A heading that links to itself is an anchor, not a pointer elsewhere.
    const anchor = around.kind === "heading" && mark.href?.startsWith("#") === true;
    if (mark.tag !== "a" || anchor) continue;
    const whole = mark.start === 0 && mark.end === text.length;
    linkLetters += whole ? letters : letterCount(text.slice(mark.start, mark.end));
  }
  const { kind, level, container, hidden } = around;
  return newBlock({
    index,
    kind,
    level,
    text,
    marks,
    seams,
    container,
    letters,
    linkLetters,
    hidden,
    layout: noLayout,
  });
}
