import { createHash } from "node:crypto";
import { h } from "../page/element.ts";
import { escapeHtml, toHtml } from "../page/html.ts";
import { style } from "../page/style.data.ts";

/** The beginning of a page that loads nothing and runs nothing but the given script. */
export function pageHead(title: string, script: string | null): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    ...(script === null ? [] : [`script-src 'sha256-${digest(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
  ].map(toHtml);
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join("\n")}\n<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
