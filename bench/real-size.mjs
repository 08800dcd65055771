const links = Array.from({ length: 150 }, (_, at) => `<li><a href="/section-${at}/">Section number ${at}</a></li>`);
const frame = `<nav><ul>${links.join("\n")}</ul></nav><script>${"window.settings.push({id: 1});".repeat(500)}</script>`;

/** A page in a frame of links and scripts as real sites have them, some 20 kB, and made another one by a paragraph of its own. */
export function atRealSize(html, number) {
  return html.replace(/<body[^>]*>/u, (body) => `${body}${frame}<p>This is page number ${number} of the set.</p>`);
}
