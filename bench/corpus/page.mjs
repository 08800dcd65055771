const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const menus = { en: ["Home", "Economy", "Society", "Contact"], lo: ["ໜ້າຫຼັກ", "ເສດຖະກິດ", "ສັງຄົມ", "ຕິດຕໍ່"] };

/** An article as a plain page of its site, for runs that begin with pages rather than with records. */
export function articlePage({ id, url, language, section, publishedAt, title, paragraphs }) {
  const menu = menus[language].map((entry) => `<li><a href="/">${entry}</a></li>`).join("");
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><nav><ul>${menu}</ul></nav><div class="breadcrumb"><a href="/">${menus[language][0]}</a> / <a href="/${language}">${section}</a></div>
<article><h1>${escaped(title)}</h1><time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n")}</article><footer><p>© ${menus[language][0]}</p></footer></body></html>`;
  return { id, url, html };
}
