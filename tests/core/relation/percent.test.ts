import { checks } from "../support/examined";

/** A table whose first row makes plain what the percentage is of; the row in question is the second. */
function percentOf(target: string, realised: string, percent: string): string | undefined {
  return checks("percent", `
    Uraian     | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    Belanja A  | 1000      | 500            | "50%"
    Belanja B  | 2000      | 500            | "25%"
    Belanja C  | 4000      | 3000           | "75%"
    Belanja D  | ${target} | ${realised}    | ${percent}`)[3]?.replace("percent D5 ", "");
}

test.each([
  ["12900", "10900", '"84,5%"', "held"],
  ["12900", "10900", '"84,50%"', "held"],
  ["12900", "10900", '"84,4%"', "held (truncated)"],
  ["12900", "10900", '"84,6%"', "broken"],
  ["12900", "10900", '"84%"', "held"],
  ["12900", "10900", '"85%"', "broken"],
  ["12900", "10900", "0.845{0.0%}", "held"],
  ["12900", "10900", "0.8449612{0.0%}", "held"],
  ["12900", "10900", "0.846{0.0%}", "broken"],
])("of %s, %s is %s: %s", (target, realised, percent, status) => {
  expect(percentOf(target, realised, percent)).toBe(status);
});

test("84,4961 is 84,5 at one decimal and not 84,4", () => {
  expect(percentOf("10000000", "8449610", '"84,5%"')).toBe("held");
  expect(percentOf("10000000", "8449610", '"84,3%"')).toBe("broken");
});

test("a percentage that was cut off instead of rounded holds, and says so", () => {
  expect(percentOf("1000000", "419178", '"41,91%"')).toBe("held (truncated)");
  expect(percentOf("1000000", "419178", '"41,92%"')).toBe("held");
  expect(percentOf("1000000", "419178", '"41,90%"')).toBe("broken");
});

test("a half is rounded up", () => {
  expect(percentOf("2000", "1001", '"50,1%"')).toBe("held");
  expect(percentOf("200", "101", '"51%"')).toBe("held");
});

test("more than the whole is no error of the percentage", () => {
  expect(percentOf("1000", "1130", '"113%"')).toBe("held");
});

test.each([
  ["0", "0", '"0%"', "held (convention)"],
  ["0", "0", '"100%"', "held (convention)"],
  ["0", "0", "", "notCheckable (no-target)"],
  ["", "500", "", "notCheckable (no-target)"],
  ["0", "500", '"50%"', "notCheckable (no-target)"],
  ["", "500", '"50%"', "notCheckable (no-target)"],
])("a target of %j with %j realised and %j says nothing wrong: %s", (target, realised, percent, status) => {
  expect(percentOf(target, realised, percent)).toBe(status);
});

test("a percentage that is not filled in cannot be checked", () => {
  expect(percentOf("1000", "500", "")).toBe("notCheckable (not-filled)");
});

test("a dash for money realised counts as nothing", () => {
  expect(percentOf("1000", "-", '"0%"')).toBe("held");
  expect(percentOf("1000", "-", '"100%"')).toBe("broken");
});

test("an error in a figure makes the percentage uncheckable, never a crash", () => {
  expect(percentOf("1000", "#REF!", '"50%"')).toBe("notCheckable (unreadable)");
  expect(percentOf("#DIV/0!", "500", '"50%"')).toBe("notCheckable (unreadable)");
  expect(percentOf("1000", "500", "#VALUE!")).toBe("notCheckable (unreadable)");
});
