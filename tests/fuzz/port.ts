import { markFindings } from "../../src/actions/mark-findings";
import { unmark } from "../../src/actions/unmark";
import { examine } from "../../src/core/examine";
import { HostError } from "../../src/core/sheet/workbook-port";
import type { BatchAnswer } from "../../src/workbench/host/host";
import type { Dice } from "../core/property/dice";
import { openStage, type Stage } from "../excel/trust/accident";
import { smallBook } from "../excel/trust/small-book";
import { anyJson, anySettings } from "./books";
import { hostileText } from "./hostile";
import type { Part } from "./part";

let stage: Promise<Stage> | undefined;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** An answer in which chance has changed values, lists and objects. */
function garbled(json: Json, dice: Dice, rate: number): Json {
  if (dice.oneIn(rate)) return dice.oneIn(2) ? (anyJson(dice, 2) as Json) : hostileText(dice).slice(0, 100);
  if (Array.isArray(json)) return dice.oneIn(rate) ? json.slice(1) : json.map((each) => garbled(each, dice, rate));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, name === "ActionId" ? value : garbled(value, dice, rate)]),
  );
}

/** Reads, examines, marks and unmarks over an Excel that answers what it should not, or a workbook whose settings are not ours. */
async function tryPort(dice: Dice): Promise<string> {
  const open = await (stage ??= openStage(smallBook()));
  const { office, model } = open;
  const answer = office.host.answer.bind(office.host);
  const garbles = dice.oneIn(2);
  const rate = dice.pick([20, 200, 1000]);
  try {
    const port = await open.open(smallBook());
    for (const [key, value] of Object.entries(anySettings(dice))) {
      model.settings.set(key, value);
      model.settings.set(`cermat.${key}`, value);
    }
    if (garbles) {
      office.host.answer = (text): BatchAnswer => {
        const answered = answer(text);
        if (!("response" in answered)) return answered;
        const body = JSON.parse(answered.response) as { Results: Json };
        return { response: JSON.stringify({ ...body, Results: garbled(body.Results, dice, rate) }) };
      };
    }
    await port.recovery?.find();
    const snapshot = await port.read({ kind: "workbook" });
    const report = examine(snapshot);
    await markFindings(port, report.findings, snapshot, { language: "id" });
    await unmark(port);
    return garbles ? "done over garbled answers" : "done over other settings";
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    if (!garbles) throw new Error(`Settings that are not ours stop the work: ${cause.code}`, { cause });
    return "refused over garbled answers";
  } finally {
    office.host.answer = answer;
  }
}

async function close(): Promise<void> {
  await (await stage)?.office.stop();
  stage = undefined;
}

export const PORT: Part = {
  name: "port",
  says: "the add-in's port and journal over garbled answers and foreign settings",
  seconds: 20,
  megabytes: 768,
  attempt: tryPort,
  close,
};
