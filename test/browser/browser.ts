import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const places = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const executablePath = places.find((path) => path !== undefined && existsSync(path));

/** Why tests in a browser are left out; undefined where they run. */
export const noBrowser: string | undefined =
  executablePath === undefined ? "no chromium found: name one in CHROMIUM to test pages in it" : undefined;
// What a user may do without is no excuse where everything is tested.
if (noBrowser !== undefined && process.env["CI"] === "true") throw new Error(noBrowser);
if (noBrowser !== undefined) console.warn(noBrowser);

/** Starts the browser; it asks for nothing outside. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page in a window of its own, and what it did that it must not do. */
export interface Watched {
  readonly page: Page;
  /** Messages of the console, errors, and requests for anything but the file itself. */
  readonly complaints: readonly string[];
}

/** Opens a file of the disk. */
export async function openFile(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(path).href;
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: "commit" });
  return { page, complaints };
}
