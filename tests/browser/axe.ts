import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** The text of the accessibility checker, to be run inside a page. */
export const axeSource = (): string => readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules of access that a page breaks as it stands, each with the first element that does. */
export async function broken(pane: Frame, only?: readonly string[]): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axeSource());
  return pane.evaluate(async (rules) => {
    // Colours on their way from one to the other are nobody's to read.
    const ending = document.getAnimations().map(({ finished }) => finished.catch(() => undefined));
    await Promise.race([Promise.all(ending), new Promise((resolve) => setTimeout(resolve, 500))]);
    const { axe } = window as unknown as { axe: Axe };
    const options = rules ? { runOnly: { type: "rule", values: rules } } : {};
    return (await axe.run(options)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
  }, only);
}
