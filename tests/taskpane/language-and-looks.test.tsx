import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { ErrorBoundary } from "../../src/taskpane/features/failure/ErrorBoundary";
import { en } from "../../src/taskpane/i18n/en";
import { id } from "../../src/taskpane/i18n/id";
import { createTranslate } from "../../src/taskpane/i18n/translate";
import { findingOf, reportOf } from "../actions/reports";
import { button, openChecked } from "./open-pane";

const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

test("every text has the same placeholders in both languages", () => {
  const keys = Object.keys(id) as (keyof typeof id)[];
  expect(keys.filter((key) => namesIn(en[key]).join() !== namesIn(id[key]).join())).toEqual([]);
});

test("numbers are written as the language writes them, and words follow their number", () => {
  expect(createTranslate("id")("done.mark", { count: 1234 })).toBe("1.234 sel ditandai.");
  expect(createTranslate("en")("done.mark", { count: 1234 })).toBe("1,234 cells marked.");
  expect(createTranslate("en")("done.mark", { count: 1 })).toBe("1 cell marked.");
});

test("the language is switched in the settings, takes effect everywhere at once, and is remembered", async () => {
  const { user, languages, port } = await openChecked({ report: reportOf([findingOf({ cell: "F88" })]) });
  await user.click(button("Tandai"));
  await screen.findByText("1 sel ditandai.");
  await user.click(button("Pengaturan"));
  await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
  expect(screen.getByText("486 relations checked, 485 hold, 1 wrong")).toBeVisible();
  expect(screen.getByText("1 cell marked.")).toBeVisible();
  expect(screen.getByText("The sum of the details in F88 does not agree.")).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(languages).toEqual(["en"]);
  await user.click(button("Mark"));
  await screen.findByText("1 cell marked.");
  expect(port.marks()[0]?.text).toMatch(/^The sum of the details/);
});

test.each(["light", "dark", "high-contrast"] as const)(
  "the result has no accessibility faults in %s",
  async (appearance) => {
    const { container } = await openChecked({ appearance, report: reportOf([findingOf({ cell: "F88" })]) });
    expect(await axe(container)).toHaveNoViolations();
  },
);

test("when drawing fails the pane says so kindly, and its details hold nothing of a cell", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new TypeError("cannot show 'Budi, 4.286.300.000'");
  };
  const { container } = render(
    <ErrorBoundary language={() => "id"}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText("Panel ini terhenti")).toBeVisible();
  expect(button("Salin rincian teknis")).toBeVisible();
  expect(container).toHaveTextContent("TypeError");
  expect(container).not.toHaveTextContent("Budi");
  expect(await axe(container)).toHaveNoViolations();
});

test("a report with a finding that says next to nothing does not break the pane", async () => {
  const bare = findingOf({
    cell: "?",
    cells: [],
    shown: "",
    expected: null,
    proof: [],
    basis: { id: "", en: "" },
    message: { id: "", en: "" },
    fix: { cell: "not a cell", value: "x" },
    symptoms: ["a", "b"],
  });
  const { user, port } = await openChecked({ report: reportOf([bare]) });
  await user.click(screen.getByRole("button", { name: /^Salah *\?/ }));
  expect(screen.getByText("Juga menjelaskan 2 ketidakcocokan lain.")).toBeVisible();
  expect(port.revealed).toEqual([]);
});
