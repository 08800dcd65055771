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

export const hidingStyle: RegExp = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/iu;
