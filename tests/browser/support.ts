import { createServer, request } from "node:http";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { type Serving, serveWorkbench } from "../../src/workbench/server/serve";
// eslint-disable-next-line @typescript-eslint/no-require-imports -- shared with the global setup, which runs before any compiling
const { unpackChromium } = require("./unpack-chromium.cjs") as {
  unpackChromium: () => { executablePath: string; env: Record<string, string> };
};

const ROOT = resolve(__dirname, "../..");

/** One browser and one server for the tests of a file. */
export interface Lab {
  open(options?: OpenOptions): Promise<Bench>;
  close(): Promise<void>;
}

interface OpenOptions {
  /** A workbook that comes with the workbench; the first one when absent. */
  readonly sample?: string;
  /** A workbook file of this folder, opened as a person does. */
  readonly file?: string;
  /** A page that stands in for the add-in's own. */
  readonly pane?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** The pane may keep its files for a time without network; off, so that each test begins from nothing. */
  readonly keepsFiles?: true;
  /** Runs in every page and frame before its own scripts. */
  readonly script?: string;
}

/** A workbench open in a browser. */
export interface Bench {
  readonly page: Page;
  /** The add-in's frame, once its page is there. */
  pane(): Promise<Frame>;
  /** The workbook cell by cell and format by format. */
  describe(): Promise<unknown>;
  /**
   * What must not happen: errors of scripts, refusals of the page's policy, requests that leave this machine, are sent with
   * something or open a channel, names that the host does not know.
   */
  troubles(): Promise<string[]>;
  /** Addresses of everything that was asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a browser and the workbench's server. */
export async function openLab(): Promise<Lab> {
  const { browser, serving } = await start();
  return labOf(browser, serving);
}

/** A lab whose server of the add-in's own pages can be cut off, while Excel and its library go on. */
export async function openCutLab(): Promise<Lab & { readonly cut: () => void }> {
  const { browser, serving } = await start();
  const { port } = new URL(serving.url);
  let isCut = false;
  const between = createServer((asked, answer) => {
    if (isCut && asked.url?.startsWith("/addin/")) {
      asked.socket.destroy();
      return;
    }
    const onwards = request({ port, path: asked.url, method: asked.method, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    });
    asked.pipe(onwards);
  });
  await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve));
  const address = between.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const lab = labOf(browser, {
    url: `http://localhost:${String(address.port)}`,
    close: async () => {
      between.closeAllConnections();
      between.close();
      await serving.close();
    },
  });
  return {
    ...lab,
    cut: () => {
      isCut = true;
    },
  };
}

async function start(): Promise<{ readonly browser: Browser; readonly serving: Serving }> {
  const { executablePath, env } = unpackChromium();
  const [browser, serving] = await Promise.all([
    chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], env: { ...definedEnv(), ...env } }),
    serveWorkbench(
      {
        workbench: join(ROOT, "dist/workbench"),
        addin: join(ROOT, "dist/addin"),
        office: join(ROOT, "node_modules/@microsoft/office-js/dist"),
      },
      0,
    ),
  ]);
  return { browser, serving };
}

function labOf(browser: Browser, serving: Serving): Lab {
  return {
    open: (options = {}) => openBench(browser, serving, options),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const TEST_PANE = "/addin/test-pane.html";

async function openBench(browser: Browser, serving: Serving, options: OpenOptions): Promise<Bench> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1440, height: 860 },
    locale: "id-ID",
    acceptDownloads: true,
    serviceWorkers: options.keepsFiles === true ? "allow" : "block",
  });
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const heard = listen(context, serving.url);
  const { pane } = options;
  if (pane !== undefined) {
    await context.route(`**${TEST_PANE}`, (route) => route.fulfill({ contentType: "text/html", body: pane }));
  }
  if (options.script !== undefined) await context.addInitScript(options.script);
  const page = await context.newPage();
  const query = new URLSearchParams();
  if (options.sample !== undefined) query.set("sample", options.sample);
  if (pane !== undefined) query.set("pane", TEST_PANE);
  await page.goto(`${serving.url}/?${query.toString()}`);
  await page.getByRole("grid").waitFor();
  if (options.file !== undefined) {
    await page.getByTestId("open-file").setInputFiles(options.file);
    await page.getByText(options.file.split("/").at(-1) ?? "", { exact: true }).waitFor();
  }
  const frame = async (): Promise<Frame> => {
    const element = await page.waitForSelector(".pane iframe");
    const found = await element.contentFrame();
    if (!found) throw new Error("The pane has no frame.");
    return found;
  };
  return {
    page,
    pane: frame,
    describe: () => page.evaluate(() => window.cermatWorkbench?.describe()),
    troubles: async () => [...heard, ...(await page.evaluate(() => window.cermatWorkbench?.host.gaps ?? ["no host"]))],
    requests,
    close: () => context.close(),
  };
}

/** Files are asked for by name; what would carry contents of a workbook is longer. */
const LONGEST_QUERY = 200;

function listen(context: BrowserContext, url: string): string[] {
  const heard: string[] = [];
  context.on("request", (request) => {
    const outside = !request.url().startsWith(url) && /^https?:/.test(request.url());
    if (outside) heard.push(`request to ${request.url()}`);
    else if (request.method() !== "GET" || request.postData() !== null) heard.push(`sent to ${request.url()}`);
    else if (new URL(request.url()).search.length > LONGEST_QUERY) heard.push(`a long query to ${request.url()}`);
  });
  context.on("page", (page) => page.on("websocket", (socket) => heard.push(`channel to ${socket.url()}`)));
  context.on("weberror", (error) => heard.push(`script error: ${String(error.error())}`));
  context.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()}`);
  });
  return heard;
}

/** The cell of the grid at an address. */
export const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`);

/** Goes to a cell by the name box, as one does for cells out of view. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Kotak nama" });
  await box.fill(address);
  await box.press("Enter");
}

/** What is read, as soon as it is as awaited; after five seconds as it is then, for the test to say what is wrong. */
export async function settled<T>(read: () => Promise<T>, awaited: T): Promise<T> {
  const limit = Date.now() + 5000;
  for (;;) {
    const now = await read();
    if (isDeepStrictEqual(now, awaited) || Date.now() > limit) return now;
    await sleep(50);
  }
}
