import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Serving, serveWorkbench } from "../../../src/workbench/server/serve";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let root: string;
let serving: Serving;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "cermat-serve-"));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write("secret.txt", "secret");
  write("workbench/index.html", "meja kerja");
  write("addin/taskpane.html", `<script src="${CDN}"></script>`);
  write("office/office.js", "office");
  write("office/en-us/office_strings.js", "strings");
  const folders = { workbench: join(root, "workbench"), addin: join(root, "addin"), office: join(root, "office") };
  serving = await serveWorkbench(folders, 0);
});

afterAll(async () => {
  await serving.close();
  rmSync(root, { recursive: true });
});

/** The path is sent as it is: `fetch` would tidy it first. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(serving.url.replace("localhost", "127.0.0.1"), { path, headers, method }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          body,
          policy: String(response.headers["content-security-policy"]),
        });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("serves the workbench at its root", async () => {
  expect(await get("/")).toMatchObject({ status: 200, body: "meja kerja" });
});

test("answers the pane's office.js from this machine and lets nothing else in", async () => {
  const page = await get("/addin/taskpane.html?x=1");
  expect(page.body).toBe('<script src="/office/office.js"></script>');
  expect(page.policy).toContain("default-src 'self'");
});

test("finds the library's files in any case, as its hosted copy does", async () => {
  expect(await get("/office/en-US/Office_Strings.js")).toMatchObject({ status: 200, body: "strings" });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/addin/..%2fsecret.txt",
  "/addin/../../secret.txt",
  "/office/..%5c..%5csecret.txt",
  "/%00",
  "/%zz",
])("does not climb out of its folders by %s", async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret");
});

test("refuses a page that reaches it under a foreign name", async () => {
  expect((await get("/", { host: "evil.example" })).status).toBe(421);
});

test("refuses anything but reading", async () => {
  expect((await get("/", {}, "POST")).status).toBe(405);
});

test("says there is no such file", async () => {
  expect((await get("/addin/")).status).toBe(404);
  expect((await get("/none.js")).status).toBe(404);
});
