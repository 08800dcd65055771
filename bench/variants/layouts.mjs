import { rewrite, startTag } from "./rewrite.mjs";

const naming = /^(?:class|id|role|itemprop|itemtype|itemscope|data-.*|aria-.*)$/u;
const semantic = new Set("article main section aside nav header footer figure figcaption hgroup".split(" "));

const withoutNames = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => !naming.test(key)));

/** An element of a template that names nothing: no classes, ids and roles, no semantic tags. */
function bareElement({ name, attribs }) {
  if (Object.keys(attribs).every((key) => !naming.test(key)) && !semantic.has(name)) return undefined;
  const tag = semantic.has(name) ? "div" : name;
  return [startTag(tag, withoutNames(attribs)), isVoid(name) ? "" : `</${tag}>`];
}

const isVoid = (name) => /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/u.test(name);

const isDivision = (name) => name === "div" || semantic.has(name);

/** Divisions become cells, paragraphs lines with an empty one between; names stay, on the cells. */
function tableElement({ name, attribs }) {
  if (isDivision(name)) return [`<table><tr>${startTag("td", attribs)}`, "</td></tr></table>"];
  return name === "p" ? ["", "<br><br>"] : undefined;
}

/** As editors of the nineties wrote: tables, fonts, capitals, paragraphs that never close, no head that ends, nothing said for machines. */
function oldElement({ name, attribs, children }) {
  const { src, href, alt } = attribs;
  if (isDivision(name)) {
    const hasBlocks = children.some((child) => child.attribs && !/^(?:a|b|i|em|strong|img|span|br)$/u.test(child.name));
    return hasBlocks ? ["<TABLE BORDER=0 WIDTH=100%><TR><TD>", "</TABLE>"] : ['<FONT FACE="Arial">', "</FONT><BR>"];
  }
  if (name === "p") return ["<P>", ""];
  if (/^h[1-6]$/u.test(name)) return [`<P><FONT SIZE=${7 - Number(name[1])}><B>`, "</B></FONT><BR>"];
  if (name === "ul" || name === "ol") return ["<UL>", "</UL>"];
  if (name === "li") return ["<LI>", ""];
  if (name === "a") return [href === undefined ? "<A>" : `<A HREF="${href.replace(/"/gu, "%22")}">`, "</A>"];
  if (name === "em" || name === "strong") return name === "em" ? ["<I>", "</I>"] : ["<B>", "</B>"];
  if (name === "img") return [startTag("IMG", { ...(src ? { src } : {}), ...(alt ? { alt } : {}) }), ""];
  if (name === "title") return undefined;
  if (/^(?:script|style|meta|link|svg|time|button)$/u.test(name)) return name === "time" ? ["", ""] : null;
  if (name === "head") return ["<HEAD>", ""];
  if (name === "span" || name === "label" || name.includes("-")) return ["", ""];
  return isVoid(name) ? [`<${name.toUpperCase()}>`, ""] : [`<${name.toUpperCase()}>`, `</${name.toUpperCase()}>`];
}

/** The whole page in one form, boxes named as a framework numbers them. */
function formElement() {
  let number = 0;
  const prefix = "ctl00_ContentPlaceHolder1_";
  return ({ name, attribs }) => {
    if (name === "body") {
      const state =
        '<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAg==">';
      return [
        `<body><form name="aspnetForm" method="post" action="./Detail.aspx?id=2119" id="aspnetForm">\n<div>${state}</div>`,
        "</form></body>",
      ];
    }
    if (name === "form") return ["<div>", "</div>"];
    if (isDivision(name)) return [startTag("div", { id: `${prefix}Panel${++number}` }), "</div>"];
    if (/^h[1-6]$/u.test(name))
      return [startTag("span", { id: `${prefix}lbl${++number}`, style: "font-size:large" }), "</span><br>"];
    return isVoid(name) || !Object.keys(attribs).some((key) => naming.test(key))
      ? undefined
      : bareElement({ name, attribs });
  };
}

/** Paragraphs as lines in one cell, a single break between them and nothing else. */
function lineElement({ name, attribs }) {
  if (name === "p") return ["&nbsp;&nbsp;&nbsp;", "<br>"];
  return tableElement({ name, attribs: withoutNames(attribs) }) ?? bareElement({ name, attribs });
}

/** As word processors export pages: each paragraph of a class of theirs, each run in spans, a foreign element at its end. */
function wordElement({ name, attribs }) {
  if (name === "p" || /^h[1-6]$/u.test(name)) {
    const style = name === "p" ? "margin-bottom:12.0pt;line-height:normal" : "mso-outline-level:1";
    return [
      `<p class=MsoNormal style='${style}'><span lang=EN-US style='font-size:12.0pt;font-family:"Times New Roman"'>`,
      "<o:p></o:p></span></p>",
    ];
  }
  if (name === "li")
    return ["<p class=MsoListParagraph style='text-indent:-.25in'><span>·<span>&nbsp;</span></span>", "</p>"];
  if (name === "ul" || name === "ol") return ["", ""];
  if (isDivision(name)) return ["<div class=WordSection1>", "</div>"];
  return bareElement({ name, attribs });
}

/** Text in spans and nothing else, as sites of scripts have it: no paragraphs, no headings. */
function spanElement({ name, attribs }) {
  if (name === "p" || name === "li") return ['<div><span style="display:block"><span>', "</span></span></div>"];
  if (/^h[1-6]$/u.test(name)) return ['<div><span style="font-weight:bold">', "</span></div>"];
  if (name === "ul" || name === "ol") return ["<div>", "</div>"];
  return bareElement({ name, attribs });
}

/** Each paragraph in boxes of its own, as page builders set it. */
function builderElement({ name, attribs }) {
  if (name !== "p") return bareElement({ name, attribs });
  return ['<div class="row"><div class="col-12"><div class="widget-text"><p>', "</p></div></div></div>"];
}

/** @type {Readonly<Record<string, (html: string) => string>>} */
export const layouts = {
  bare: (html) => rewrite(html, { element: bareElement }),
  tables: (html) => rewrite(html, { element: tableElement }),
  lines: (html) => rewrite(html, { element: lineElement }),
  old: (html) => rewrite(html, { element: oldElement }),
  form: (html) => rewrite(html, { element: formElement() }),
  word: (html) => rewrite(html, { element: wordElement }),
  spans: (html) => rewrite(html, { element: spanElement }),
  builder: (html) => rewrite(html, { element: builderElement }),
  /** What HTML lets authors leave out, left out, and `</head>` with it. */
  unclosed: (html) => html.replace(/<\/(?:head|body|html|p|li|td|tr|dd|dt|option)\s*>|<body[^<>]*>/giu, ""),
};
