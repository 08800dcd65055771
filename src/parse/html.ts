import type { Block, BlockKind, Container, PageImage, PageTime } from "../article/block.ts";
import { changedBlock } from "../article/block.ts";
import { keepOptimized } from "../article/keep-optimized.ts";
import type { Recipe } from "../article/recipe.ts";
import type { RecipeMark } from "../article/recipe-mark.ts";
import { attributes } from "./attributes.ts";
import { isCaption } from "./caption.ts";
import { pageTime } from "./dated-element.ts";
import { holdsBlock, isAnchor, isHidden, isShownCell, kindOf, mayBeContainer, purposeOf } from "./element-roles.ts";
import { type ElementType, elementType } from "./element-types.ts";
import { readEmbedded } from "./embedded.ts";
import { inlineBlock } from "./inline-block.ts";
import { InlineCollector, type InlineText } from "./inline-text.ts";
import { splitLines } from "./lines.ts";
import { blankText, MarkupTree } from "./markup-tree.ts";
import { pageImage } from "./page-image.ts";
import { parseMarkup } from "./parse-markup.ts";
import type { ParsedPage } from "./parsed.ts";
import { paragraphsOfPreformatted } from "./preformatted.ts";
import { type ElementRole, type NamedElements, namedElements, shownText } from "./recipe-elements.ts";
import { fullerReading, type View } from "./scriptless.ts";
import { partsLines } from "./styled-line.ts";

/** What an element passes on to everything inside it. */
interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly container: number;
  readonly hidden: boolean;
  readonly preformatted: boolean;
}

const inParagraph = (around: Surroundings): Surroundings => ({ ...around, kind: "paragraph" });

type Open<T> = { -readonly [K in keyof T]: T[K] };

const metadataElements: ReadonlySet<string> = new Set(["meta", "link", "title", "base"]);
const [tableRow, preformatted] = [elementType("tr"), elementType("pre")];

/**
 * Parses an HTML page into blocks in one walk over its tree. Hostile depth is flattened and flagged; only too many elements make it throw.
 *
 * @param recipe - the recipe of the page's host; the elements that it names come out as marks
 * @param url - the address of the page, where it is known
 */
export function parseHtml(html: string, recipe?: Recipe, url: string | null = null): ParsedPage {
  const tree = parseMarkup(html, recipe !== undefined);
  const named = recipe && namedElements(tree, recipe);
  const read = (view: View): HtmlWalk => {
    const walk = new HtmlWalk(tree, named ?? undefined, view);
    walk.readAll();
    return walk;
  };
  const asShown = read("shown");
  const walk = fullerReading(asShown, read);
  return {
    blocks: walk.blocks,
    containers: walk.containers,
    images: walk.images,
    times: walk.times,
    embedded: readEmbedded(tree, walk.metadata, url),
    flags: [...(tree.flattened ? ["deep-tree"] : []), ...(walk === asShown ? [] : ["scriptless-text"])],
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
  readonly metadata: number[] = [];
  readonly #inline = new InlineCollector();
  /** The containers in which two line breaks ended a paragraph. */
  readonly #doubled = new Set<number>();
  /** What the recipe of the site names, and where it turned out to stand. */
  readonly #named: NamedElements | undefined;
  readonly marks: RecipeMark[] = [];
  /** The inline element that was closed last, if it began its line. */
  #line = -1;
  /** Whether the page holds text for readers without scripts. */
  scriptlessText = false;
  readonly #view: View;
  readonly #tree: MarkupTree;

  constructor(tree: MarkupTree, named: NamedElements | undefined, view: View) {
    this.#tree = tree;
    this.#named = named;
    this.#view = view;
  }

  readAll(): void {
    const root: Surroundings = { kind: "paragraph", level: 0, container: 0, hidden: false, preformatted: false };
    this.#nodes(0, this.#tree.nodes.length, root);
    this.#flush(root);
    this.#leave(root);
  }

  /** Everything inside an element. */
  #inside(element: number, around: Surroundings): void {
    this.#nodes(element + 1, this.#tree.endOf(element), around);
  }

  #nodes(from: number, to: number, around: Surroundings): void {
    const tree = this.#tree;
    for (let node = from; node < to; node = tree.endOf(node)) {
      const inside = tree.nodes[node];
      if (typeof inside === "string") {
        if (tree.has(node, blankText) && !around.preformatted) this.#inline.space();
        else this.#inline.add(inside, around.preformatted);
      } else if (inside !== undefined) {
        const roles = this.#named?.get(node);
        if (roles === undefined) this.#element(node, inside, around);
        else this.#marked(node, inside, roles, around);
      }
    }
  }

  /** An element that the recipe names: the same blocks as without it, and a note of which ones they are. */
  #marked(element: number, type: ElementType, roles: readonly ElementRole[], around: Surroundings): void {
    const whole = type.isBlock || type.role === "block";
    if (whole) this.#flush(around);
    const start = this.blocks.length;
    const container = whole ? this.containers.length : around.container;
    const at = this.marks.length;
    this.#element(element, type, around);
    // Inline text that is still being collected becomes the next block.
    const end = this.blocks.length + (this.#inline.empty ? 0 : 1);
    const text = shownText(this.#tree, element);
    const datetime = this.#tree.attribute(element, attributes.datetime)?.trim() || null;
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

  #element(element: number, type: ElementType, around: Surroundings): void {
    const { role } = type;
    if (role === "inline") this.#inlineElement(element, type, around);
    else if (role === "block") this.#block(element, type, around);
    else if (role === "break") this.#lineBreak(element, around);
    else if (role === "silent") this.#silent(element, type, around);
    else if (role === "image") this.#image(element, around);
    else this.#noscript(element, type, around);
  }

  #block(element: number, type: ElementType, around: Surroundings): void {
    this.#flush(around);
    this.#time(element, type);
    const inside = this.#enter(element, type, around);
    if (type === tableRow && around.kind === "table-row") this.#cells(element, inside);
    else this.#inside(element, inside);
    this.#flush(inside);
    this.#leave(inside);
    if (inside.kind === "caption" && around.kind !== "caption" && type.kind !== "caption")
      this.#recheckCaption(inside, around);
  }

  /** The cells of a row of data become one text. */
  #cells(row: number, inside: Surroundings): void {
    const tree = this.#tree;
    for (let cell = row + 1, end = tree.endOf(row); cell < end; cell = tree.endOf(cell)) {
      if (isShownCell(tree, cell)) this.#inside(cell, inside);
      else this.#nodes(cell, tree.endOf(cell), inside);
      this.#inline.space();
    }
  }

  /** A class may speak of captions and hold the whole article; a caption itself is short. */
  #recheckCaption(inside: Surroundings, around: Surroundings): void {
    const blocks = this.blocks.slice(this.containers[inside.container]?.start ?? 0);
    if (isCaption(blocks)) return;
    for (const block of blocks)
      if (block.kind === "caption") this.blocks[block.index] = changedBlock(block, { kind: around.kind });
  }

  #inlineElement(element: number, type: ElementType, around: Surroundings): void {
    const tree = this.#tree;
    if (isHidden(tree, element, type, this.#view !== "unveiled")) {
      // Hidden words inside a sentence are no text; hidden blocks are booked like any other.
      if (holdsBlock(tree, element)) this.#block(element, type, around);
      return;
    }
    this.#time(element, type);
    const tag = isAnchor(tree, element, type) ? undefined : type.mark;
    const named = mayBeContainer(tree, element, this.#named !== undefined);
    const before = this.blocks.length;
    const startsLine = this.#inline.empty || this.#inline.endsWithBreak;
    const inside = named ? this.#enter(element, type, around) : around;
    this.#inline.open(type, tag, tag === "a" ? (tree.attribute(element, attributes.href) ?? "") : "");
    this.#inside(element, inside);
    this.#inline.close(type, tag);
    this.#line = startsLine ? element : -1;
    if (!named) return;
    // Only an inline element that turned out to hold blocks is a container.
    if (this.blocks.length === before && inside.container === this.containers.length - 1) this.containers.pop();
    else this.#leave(inside);
  }

  #silent(element: number, { name }: ElementType, around: Surroundings): void {
    if (metadataElements.has(name)) this.metadata.push(element);
    else if (name === "script" && /ld\+json/iu.test(this.#tree.attribute(element, attributes.type) ?? ""))
      this.metadata.push(element);
    else if (name === "head") {
      // Without `</head>` the whole page hangs below `head`: only its text would be lost by skipping it.
      this.#inside(element, around);
    }
  }

  /** What a browser shows only without scripts: text that is read where scripts fill the page, and images that others load late. */
  #noscript(element: number, type: ElementType, around: Surroundings): void {
    const tree = this.#tree;
    if (this.#view === "scriptless") {
      this.#block(element, type, around);
      return;
    }
    this.scriptlessText ||= holdsBlock(tree, element);
    for (let node = element + 1, end = tree.endOf(element); node < end; node = tree.endOf(node))
      if (tree.typeOf(node)?.role === "image") this.#image(node, around);
  }

  #enter(element: number, type: ElementType, around: Surroundings): Surroundings {
    const tree = this.#tree;
    if (tree.has(element, attributes.itemtype.bit)) this.metadata.push(element);
    const className = tree.attribute(element, attributes.class) ?? "";
    const index = this.containers.length;
    const parent = this.containers[around.container];
    this.containers.push({
      index,
      parent: around.container,
      depth: (parent?.depth ?? 0) + 1,
      tag: type.name,
      id: tree.attribute(element, attributes.id) ?? "",
      className,
      purpose: purposeOf(tree, element),
      start: this.blocks.length,
      end: this.blocks.length,
    });
    const kind = kindOf(tree, element, type, className, around.kind);
    return {
      kind,
      level: kind === "heading" ? type.headingLevel || around.level : 0,
      container: index,
      hidden: around.hidden || isHidden(tree, element, type, this.#view !== "unveiled"),
      preformatted: around.preformatted || type === preformatted,
    };
  }

  #leave(inside: Surroundings): void {
    const container = this.containers[inside.container];
    if (container) container.end = this.blocks.length;
  }

  #lineBreak(element: number, around: Surroundings): void {
    if (this.#inline.endsWithBreak) {
      this.#doubled.add(around.container);
      this.#flush(around);
    } else if (!this.#inline.empty) {
      this.#inline.lineBreak();
      if (this.#inline.endsWithElement && partsLines(this.#tree, this.#line, element)) this.#inline.lineBreak();
    }
  }

  #flush(around: Surroundings): void {
    if (this.#inline.empty) return;
    const taken = this.#inline.take();
    const parted = around.preformatted
      ? paragraphsOfPreformatted(taken)
      : splitLines(taken, this.#doubled.has(around.container));
    this.#put(parted ?? [taken], parted && around.kind === "preformatted" ? inParagraph(around) : around);
  }

  #put(paragraphs: readonly InlineText[], around: Surroundings): void {
    for (const inline of paragraphs)
      if (inline.text.trim() !== "") this.blocks.push(inlineBlock(inline, this.blocks.length, around));
  }

  #image(element: number, around: Surroundings): void {
    if (around.hidden) return;
    const image = pageImage(this.#tree, element, this.blocks.length, around.container);
    if (image) this.images.push(image);
  }

  #time(element: number, type: ElementType): void {
    const time = pageTime(this.#tree, element, type, this.blocks.length);
    if (time) this.times.push(time);
  }
}

keepOptimized(new HtmlWalk(new MarkupTree(), undefined, "scriptless"));
