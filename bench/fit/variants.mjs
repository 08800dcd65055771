const named = /\s(?:class|id|role|itemprop|data-[\w-]{1,60})\s{0,3}=\s{0,3}(?:"[^"]*"|'[^']*'|[^\s>"']+)/giu;
const tags = /<[a-z][^<>]*>/giu;
const semantic = /<(\/?)(?:article|main|section|aside|nav|header|footer|figure|figcaption)(?=[\s>/])/giu;

/** The page as a template would have it that names nothing: no classes, ids and roles, no semantic tags. @param {string} html */
export function bare(html) {
  return html.replace(tags, (tag) => tag.replace(named, "")).replace(semantic, "<$1div");
}

/** The page laid out in tables: divisions become cells, paragraphs lines with an empty one between. @param {string} html */
export function table(html) {
  return html
    .replace(/<div(?=[\s>])/giu, "<table><tr><td")
    .replace(/<\/div\s*>/giu, "</td></tr></table>")
    .replace(/<p(?:\s[^<>]*)?>/giu, "")
    .replace(/<\/p\s*>/giu, "<br><br>");
}
