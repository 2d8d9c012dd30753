import { browserCommand } from "../../../src/workbench/server/open-browser";
import { readOptions } from "../../../src/workbench/server/options";

test("opens the browser unless told not to", () => {
  expect(readOptions([])).toMatchObject({ open: true });
  expect(readOptions(["--no-open", "--port", "8080"])).toEqual({ open: false, port: 8080 });
});

test.each([["--port"], ["--port", "x"], ["--port", "70000"], ["--what"]])(
  "says what is wrong with %s %s",
  (...args) => {
    expect(readOptions(args.filter((arg) => typeof arg === "string"))).toEqual(expect.any(String));
  },
);

test("opens no browser where nobody could see it", () => {
  expect(browserCommand("u", "linux", {})).toBeUndefined();
  expect(browserCommand("u", "darwin", { CI: "true" })).toBeUndefined();
});

test("opens the default browser of each system", () => {
  expect(browserCommand("u", "linux", { DISPLAY: ":0" })).toEqual(["xdg-open", "u"]);
  expect(browserCommand("u", "darwin", {})).toEqual(["open", "u"]);
  expect(browserCommand("u", "win32", {})?.[0]).toBe("cmd");
});
