import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { articlePage, cli } from "../cli/run-cli.ts";
import { httpResponse, warcRecord } from "../read/warc/warc-file.ts";

/** A folder that holds everything that the examples of the documents name, and programs that stand for those of a user's machine. */
export function examplesWorkspace(): { readonly workspace: string; readonly environment: NodeJS.ProcessEnv } {
  const workspace = mkdtempSync(join(tmpdir(), "khao-docs-"));
  const place = (path: string): string => join(workspace, path);
  const home = [".zfunc", ".local/share/bash-completion/completions", ".config/fish/completions"];
  for (const folder of ["bin", "pages", ...home.map((path) => `home/${path}`)])
    mkdirSync(place(folder), { recursive: true });
  tools(place("bin"), place("page.html"));

  const english = articlePage("en", "New Bridge Opens");
  const lines = ["a", "b"].map((id) => `${JSON.stringify({ id, html: english })}\n`).join("");
  for (const name of ["page.html", "pages/one.html"]) writeFileSync(place(name), english);
  writeFileSync(place("pages/two.html"), articlePage("lo", "ຂົວແຫ່ງໃໝ່"));
  writeFileSync(place("pages.ndjson"), lines);
  writeFileSync(place("pages.ndjson.gz"), gzipSync(lines));
  writeFileSync(place("crawl.warc.gz"), gzipSync(warcRecord("response", "1", httpResponse(english))));
  writeFileSync(place("dump.parquet"), dump(english));
  writeFileSync(place("my-sites.json"), '[{"hosts":["a.example"],"title":["h1"]}]');
  for (const name of ["br-paragraphs--voa", "doubled-lead-lao--kpl-now", "index-page--kpl-now"])
    cpSync(join("samples", name), place(`samples/${name}`), { recursive: true });
  // What an example may look at that another one has made.
  const clean = [cli, "clean", "pages", "-o", "output", "--quiet", "--workers", "0"];
  execFileSync(process.execPath, clean, { cwd: workspace });
  for (const copy of ["before", "after"]) cpSync(place("output"), place(copy), { recursive: true });
  copyFileSync(place("output/articles-00000.ndjson"), place("articles-00000.ndjson"));
  const path = `${place("bin")}${delimiter}${process.env["PATH"]}`;
  return { workspace, environment: { ...process.env, NO_COLOR: "1", HOME: place("home"), PATH: path } };
}

function tools(bin: string, page: string): void {
  const scripts = {
    khao: `exec "${process.execPath}" "${cli}" "$@"`,
    // The network of an example: any address is an article.
    curl: `cat "${page}"`,
    less: "cat",
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
}

function dump(html: string): Buffer {
  const columnData = [
    { name: "id", data: ["1"], type: "STRING" as const },
    { name: "raw_html", data: [html], type: "STRING" as const },
    { name: "metadata", data: [{ url: "https://news.example/1" }], type: "JSON" as const },
  ];
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
