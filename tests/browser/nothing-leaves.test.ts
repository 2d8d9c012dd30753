import { type Bench, type Lab, openLab } from "./support";

jest.setTimeout(120_000);

let lab: Lab;
let bench: Bench;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(async () => {
  await lab.close();
});
afterEach(() => bench.close());

/** Folders of our own server: the add-in, the workbench with its samples, and office.js, which Microsoft serves outside of tests. */
const OURS = /^\/(?:addin|office|samples|assets)\/|^\/[\w.-]*$/;

test("from opening to the result nothing is asked for but static files of ours and office.js", async () => {
  bench = await lab.open();
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Lewati" }).click();
  await pane.getByRole("button", { name: "Periksa", exact: true }).first().click();
  await pane.getByText(/hubungan diperiksa/).waitFor();
  const asked = bench.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url));
  expect(asked.length).toBeGreaterThan(5);
  expect(new Set(asked.map(({ host }) => host)).size).toBe(1);
  expect(asked.map(({ pathname }) => pathname).filter((path) => !OURS.test(path))).toEqual([]);
  expect(await bench.troubles()).toEqual([]);
});

test("a script in the pane that wanted to send something away, or run what is not a file of ours, is refused every way", async () => {
  bench = await lab.open();
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Lewati" }).waitFor();
  const refused = await pane.evaluate(async () => {
    const seen = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.add(effectiveDirective));
    const away = "https://example.com/";
    await fetch(away).catch(() => undefined);
    new Image().src = away;
    navigator.sendBeacon(away, "x");
    const add = (name: string, attribute: string, value: string): HTMLElement => {
      const element = document.createElement(name);
      element.setAttribute(attribute, value);
      return document.body.appendChild(element);
    };
    const inline = document.createElement("script");
    inline.textContent = "window.hit=1";
    document.body.append(inline);
    add("script", "src", `${away}x.js`);
    add("iframe", "src", away);
    add("object", "data", away);
    add("div", "onclick", "window.hit=1").dispatchEvent(new MouseEvent("click"));
    await new Promise((done) => setTimeout(done, 500));
    return { seen: [...seen], ran: "hit" in window };
  });
  expect(refused.ran).toBe(false);
  const wanted = ["connect-src", "frame-src", "img-src", "object-src", "script-src-attr", "script-src-elem"];
  expect(refused.seen).toEqual(expect.arrayContaining(wanted));
});
