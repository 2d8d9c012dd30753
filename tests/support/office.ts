import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { DOMWindow } from "jsdom";
import { JSDOM } from "jsdom";
import { OfficeHost } from "../../src/workbench/host/host";
import type { LocaleName } from "../../src/workbench/host/model/locale";
import { newWorkbook } from "../../src/workbench/host/model/new-workbook";
import type { WorkbookState } from "../../src/workbench/host/model/book";
import { WorkbookModel } from "../../src/workbench/host/model/workbook";
import { frameName, WacChannel, type ChannelOptions } from "../../src/workbench/host/wac";

/*
 * The real office.js of the npm package in jsdom, against the simulated Excel, for tests in Node:
 *
 *   let office: Office;
 *   beforeAll(async () => { office = await startOffice({ model: newModel("Data") }); });
 *   afterAll(async () => { await office.stop(); });
 *   test("...", async () => {
 *     await office.Excel.run(async (context) => { ... await context.sync(); });
 *     expect(office.model.cell("Data", 0, 0)).toEqual(...);
 *   });
 *
 * `Excel`, `Office` and `OfficeExtension` are also put on globalThis, where code under test expects them.
 * `office.host.failNext(ChannelError.cellEditMode)` makes the next round trip fail; `office.host.counters` and
 * `office.host.log` say what went over the wire; `await office.settled()` waits for the library's own clean-ups,
 * after which `office.host.referenceCount` must be 0. One library at a time: stop one before starting another.
 */

export interface StartOptions {
  /** The workbook; two empty sheets "Data" and "Other" when absent. */
  readonly model?: WorkbookModel;
  /** The newest ExcelApi 1.x that this Excel admits to; 15 when absent. */
  readonly level?: number;
  /** Channel errors by round trip (the first is 1). */
  readonly faults?: Readonly<Record<number, number>>;
  readonly payloadLimit?: number;
  /** The library's own table of requirement sets refuses too; on unless false. */
  readonly checkSets?: boolean;
}

export interface StartedOffice {
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly host: OfficeHost;
  readonly model: WorkbookModel;
  readonly channel: WacChannel;
  readonly window: DOMWindow;
  /** Waits until the library has sent its clean-ups and delivered events. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const dist = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const PAGE = "https://localhost:3000/taskpane.html";
const NAMES = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"] as const;

/** A workbook of empty sheets. */
export function newModel(...sheetNames: readonly string[]): WorkbookModel {
  return new WorkbookModel(newWorkbook(...(sheetNames.length > 0 ? sheetNames : ["Data", "Other"])));
}

/** A workbook from plain data. */
export function modelOf(state: WorkbookState, locale: LocaleName = "en-US"): WorkbookModel {
  return new WorkbookModel(state, { locale });
}

/** Loads the real library and connects it to a simulated Excel. */
export async function startOffice(options: StartOptions = {}): Promise<StartedOffice> {
  const model = options.model ?? newModel();
  const host = new OfficeHost({
    model,
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(options.payloadLimit === undefined ? {} : { payloadLimit: options.payloadLimit }),
    onGap: () => undefined,
  });
  for (const [roundTrip, code] of Object.entries(options.faults ?? {})) host.failAt(Number(roundTrip), code);
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: PAGE, runScripts: "outside-only", pretendToBeVisual: true });
  const channel = connect(dom.window, host);
  loadLibrary(dom.window);
  const page = dom.window as unknown as StartedOffice;
  await page.Office.onReady();
  if (options.checkSets !== false) checkSets(page.OfficeExtension);
  const restore = exposeGlobals(dom.window);
  return {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
    host,
    model,
    channel,
    window: dom.window,
    settled: () => pause(40),
    stop: async () => {
      await pause(10);
      channel.close();
      host.stop();
      restore();
      dom.window.close();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

function connect(window: DOMWindow, host: OfficeHost): WacChannel {
  const options: ChannelOptions = { controlId: "addin-1", conversationId: "conversation-1", hostUrl: "https://localhost:3000/host.html" };
  window.name = frameName(options, host.model.locale);
  const toPage = (text: string): void => {
    setTimeout(() => { window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: "https://localhost:3000" })); }, 0);
  };
  const channel = new WacChannel(host, options, toPage);
  // A jsdom window is its own parent, and the library asks its opener first.
  const opener = { postMessage: (text: unknown) => setTimeout(() => { channel.receive(text); }, 0) };
  Object.defineProperty(window, "opener", { configurable: true, value: opener });
  // The library trusts a host page of its own domain, a property that jsdom lacks.
  Object.defineProperty(window.document, "domain", { configurable: true, value: "localhost" });
  return channel;
}

/** Runs office.js in the page and, from the package, the scripts that it asks for. */
function loadLibrary(window: DOMWindow): void {
  const read = (address: string): string => readFileSync(path.join(dist, address.replace(/^.*\/office\//, "").toLowerCase()), "utf8");
  const prototype = window.Node.prototype;
  for (const method of ["appendChild", "insertBefore"] as const) {
    const original = Object.getOwnPropertyDescriptor(prototype, method)?.value as (this: Node, node: Node, ...rest: unknown[]) => Node;
    const replaced = function (this: Node, node: Node, ...rest: unknown[]): Node {
      const source = node instanceof window.HTMLScriptElement ? node.src : "";
      if (!source.includes("/office/")) return original.call(this, node, ...rest);
      setTimeout(() => {
        window.eval(read(source));
        node.dispatchEvent(new window.Event("load"));
      }, 0);
      return node;
    };
    Object.defineProperty(prototype, method, { configurable: true, writable: true, value: replaced });
  }
  // The library learns from its own tag where its other parts are.
  window.document.head.innerHTML = '<script src="/office/office.js"></script>';
  window.eval(read("/office/office.js"));
}

function checkSets(extension: typeof globalThis.OfficeExtension): void {
  const { CommonUtility, Utility } = extension as unknown as Record<string, { _doApiNotSupportedCheck?: boolean }>;
  if (CommonUtility) CommonUtility._doApiNotSupportedCheck = true;
  if (Utility) Utility._doApiNotSupportedCheck = true;
}

function exposeGlobals(window: DOMWindow): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: (window as unknown as Record<string, unknown>)[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
