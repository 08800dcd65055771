/** Elements that start and end a block of text. Everything unknown counts as inline, as in browsers, but for custom elements. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** Elements whose text a browser with scripts does not show as part of the page. */
export const silentElements: ReadonlySet<string> = new Set(
  `applet area audio canvas datalist embed frame head iframe link meta noembed noframes noscript option param
  progress rp script select source style svg template textarea title track video`.split(/\s+/u),
);

/** Elements whose text operates the page. */
export const controlElements: ReadonlySet<string> = new Set([
  "button",
  "label",
  "legend",
  "summary",
  "output",
  "meter",
]);

/** Class names that hide an element in the common frameworks. */
export const hidingClass: RegExp =
  /(?:^|\s)(?:hidden|hide|uk-hidden|d-none|is-hidden|visually-hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only|offscreen)(?:\s|$)/u;

/** Class names of the same frameworks that show it again on some screens. */
export const showingClass: RegExp =
  /(?:^|\s)[a-z0-9]{1,4}:(?:block|flex|grid|inline|table|contents)|(?:^|\s)d-[a-z]{2}-/u;

export const hidingStyle: RegExp = /display\s{0,4}:\s{0,4}none/iu;

/** The same of one that keeps its place, which scripts show later. */
export const veilingStyle: RegExp = /visibility\s{0,4}:\s{0,4}hidden/iu;

/** Elements that hold nothing and have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  `area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr`.split(
    /\s+/u,
  ),
);

/** Elements in which all is text up to their end tag. */
export const rawTextElements: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "xmp"]);

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const formParts = names("input option optgroup select button datalist textarea");

/** Which open elements a start tag ends, since their end tags may be left out. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...`address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre
    section table ul`
    .split(/\s+/u)
    .map((name): [string, ReadonlySet<string>] => [name, names("p")]),
  ...["button", "datalist", "input", "output", "select", "textarea"].map((name): [string, ReadonlySet<string>] => [
    name,
    formParts,
  ]),
  ["body", names("head link script")],
  ["dd", names("dd dt")],
  ["dt", names("dd dt")],
  ["li", names("li")],
  ["optgroup", names("optgroup option")],
  ["option", names("option")],
  ["rp", names("rt rp")],
  ["rt", names("rt rp")],
  ["tbody", names("thead tbody")],
  ["td", names("thead th td")],
  ["tfoot", names("thead tbody")],
  ["th", names("th")],
  ["tr", names("tr th td")],
]);

/** Elements of HTML that end the SVG or MathML that they stand in. The standard has `font` too, with attributes that khao does not keep. */
export const foreignEnds: ReadonlySet<string> = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small
  span strong strike sub sup table tt u ul var`.split(/\s+/u),
);
