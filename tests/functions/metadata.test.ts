import { SHEET_FUNCTIONS } from "../../src/functions/functions";
import indonesian from "../../src/functions/functions.json";
import english from "../../src/functions/functions-en.json";

const LANGUAGES = [
  ["Indonesian", indonesian],
  ["English", english],
] as const;

test.each(LANGUAGES)(
  "the %s metadata tells of exactly the functions that there are, under the same names",
  (_, metadata) => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(SHEET_FUNCTIONS));
    for (const { id, name } of metadata.functions) expect(name).toBe(id);
  },
);

test.each(LANGUAGES)(
  "every function and parameter of the %s metadata is described, within what Excel shows",
  (_, { functions }) => {
    for (const { description, parameters } of functions) {
      for (const each of [{ name: "x", description }, ...parameters]) {
        expect(each.name).toMatch(/^[a-z_]+$/);
        expect(each.description.length).toBeGreaterThan(10);
        expect(each.description.length).toBeLessThanOrEqual(255);
      }
    }
  },
);

test("parameters take ranges with errors in them, and the optional ones stand last", () => {
  for (const [, metadata] of LANGUAGES) {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const { id, parameters, result } of metadata.functions) {
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(["any", "matrix"]);
      const optional = parameters.map((each) => "optional" in each);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  }
});

test("both languages give each function the same parameters", () => {
  const shape = ({ functions }: typeof indonesian | typeof english) =>
    functions.map(({ parameters }) => parameters.map((each) => "optional" in each));
  expect(shape(english)).toEqual(shape(indonesian));
});

test("a name is no cell's address, is long enough and has only the letters that Excel takes", () => {
  for (const name of Object.keys(SHEET_FUNCTIONS)) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});
