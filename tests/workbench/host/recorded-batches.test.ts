import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficeHost } from "../../../src/workbench/host/host";
import type { RequestBody, ResponseBody } from "../../../src/workbench/host/protocol";
import { newModel } from "../../support/office";

interface Recorded {
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

const recorded = JSON.parse(readFileSync(path.join(__dirname, "../../fixtures/office/batches.json"), "utf8")) as readonly Recorded[];

/** Ids are given anew by every host: those of the record by what this host gave in their place. */
class Ids {
  private readonly ours = new Map<string, string>();

  learn(recordedValue: unknown, ourValue: unknown): void {
    if (typeof recordedValue !== "object" || recordedValue === null || typeof ourValue !== "object" || ourValue === null) return;
    for (const [key, value] of Object.entries(recordedValue)) {
      const own = (ourValue as Record<string, unknown>)[key];
      if (/^(_?Id|_ReferenceId)$/.test(key) && typeof value === "string" && typeof own === "string") this.ours.set(value, own);
      else this.learn(value, own);
    }
  }

  translate(text: string): string {
    return [...this.ours].sort(([a], [b]) => b.length - a.length).reduce((all, [old, own]) => all.replaceAll(`"${old}"`, `"${own}"`), text);
  }
}

/** Names and kinds of everything in an answer, without the values. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, shape(part)]));
}

test("batches that the real library sent are answered in the form that it took", () => {
  const host = new OfficeHost({ model: newModel("Data", "Other") });
  const ids = new Ids();
  for (const [index, { request, response }] of recorded.entries()) {
    const answer = host.answer(ids.translate(JSON.stringify(request)));
    const ours = "response" in answer ? (JSON.parse(answer.response) as ResponseBody) : undefined;
    expect([index, ours?.Error?.Code]).toEqual([index, response.Error?.Code]);
    ids.learn(response.Results, ours?.Results);
    expect([index, shape(ours?.Results), ours?.TraceIds]).toEqual([index, shape(response.Results), response.TraceIds]);
  }
  expect(host.gaps).toEqual([]);
});
