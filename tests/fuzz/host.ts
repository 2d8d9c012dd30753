import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { newWorkbook } from "../../src/workbench/host/model/new-workbook";
import { WorkbookModel } from "../../src/workbench/host/model/workbook";
import { OfficeHost } from "../../src/workbench/host/host";
import type { ResponseBody } from "../../src/workbench/host/protocol";
import type { Dice } from "../core/property/dice";
import { anyJson } from "./books";
import { hostileFormat, hostileFormula, hostileNumber, hostileText } from "./hostile";
import type { Part } from "./part";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const recorded = (
  JSON.parse(readFileSync(resolve(__dirname, "../fixtures/office/batches.json"), "utf8")) as { request: Json }[]
).map(({ request }) => request);

/** Every name that the recorded batches call, so that chance calls what there is. */
const NAMES = [...new Set([...JSON.stringify(recorded).matchAll(/"Name":"([^"]+)"/g)].map(([, name]) => name ?? ""))];
const ADDRESSES = [
  "A1",
  "A1:B2",
  "A:A",
  "1:1",
  "XFD1048576",
  "A1:XFD1048576",
  "A0",
  "",
  "Data!A1",
  "'x'!A1",
  "B2:A1",
  "A1,C3",
  "R1C1",
] as const;

function anyValue(dice: Dice): Json {
  switch (dice.below(7)) {
    case 0:
      return hostileNumber(dice);
    case 1:
      return hostileFormula(dice).slice(0, 300);
    case 2:
      return hostileFormat(dice);
    case 3:
      return ADDRESSES[dice.below(ADDRESSES.length)] ?? "A1";
    case 4:
      return dice.pick([-1, 0, 1, 2, 5, 1_048_575, 1_048_576, 16_384, 1e9, 0.5]);
    case 5:
      return [[anyText(dice), hostileNumber(dice)], [null]];
    default:
      return anyJson(dice, 2) as Json;
  }
}

const anyText = (dice: Dice): string => hostileText(dice).slice(0, 100);

/** The same batch with some of its numbers, texts, names and lists changed. */
function changed(json: Json, dice: Dice, rate: number, key = ""): Json {
  if (dice.oneIn(rate)) {
    if (key === "Name") return NAMES[dice.below(NAMES.length)] ?? "";
    if (key === "ActionType" || key === "ObjectPathType") return dice.below(11);
    if (key === "ObjectPathId" || key === "ParentObjectPathId") return dice.below(20);
    if (key !== "Actions" && key !== "ObjectPaths") return anyValue(dice);
  }
  if (Array.isArray(json)) {
    const list = json.map((each) => changed(each, dice, rate));
    return dice.oneIn(rate) && list.length > 0 ? [...list, list[dice.below(list.length)] ?? null] : list;
  }
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, changed(value, dice, rate, name)]));
}

/** Sends some batches, changed by chance, to one simulated Excel: it answers each, and none ends it. */
function tryHost(dice: Dice): string {
  const gaps: string[] = [];
  const host = new OfficeHost({
    model: new WorkbookModel(newWorkbook("Data", "Other")),
    level: dice.between(9, 20),
    onGap: (name) => gaps.push(name),
  });
  const from = dice.below(recorded.length);
  const rate = dice.pick([4, 12, 40]);
  const ended = new Set<string>();
  for (const request of recorded.slice(from, from + 8)) {
    const answer = host.answer(JSON.stringify(changed(request, dice, rate)));
    if (!("response" in answer)) continue;
    const { Results: results, Error: error } = JSON.parse(answer.response) as ResponseBody;
    if (!Array.isArray(results)) throw new Error("An answer without results.");
    if (error?.Code === "HostFailure") throw new Error(error.Message);
    ended.add(error?.Code ?? "done");
  }
  host.stop();
  return [...ended].some((code) => code !== "done") ? "some refused" : "all done";
}

export const HOST: Part = {
  name: "host",
  says: "batches of the real library, changed, against the simulated Excel",
  seconds: 10,
  megabytes: 512,
  attempt: tryHost,
};
