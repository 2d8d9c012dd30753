import { CustomFunctions } from "./custom-functions";
import { executeBatch, type Served } from "./engine";
import { hostEvents, Registrations, type HostEvent } from "./events";
import { hostObject, HostGap } from "./host-object";
import { recalculate, whilePuttingOff } from "./model/calculation";
import { cellArea } from "./model/areas";
import { Refusal } from "./model/refusal";
import type { ModelEvent } from "./model/events";
import type { WorkbookModel } from "./model/workbook";
import type { HostContext } from "./objects/context";
import { newContext } from "./objects/tree";
import { workbookObject } from "./objects/workbook";
import { ACTION_MESSAGE, ActionType, ChannelError, PAYLOAD_LIMIT, type EventEntry, type RequestBody, type ResponseBody } from "./protocol";
import { readRequest } from "./read-request";
import { ReferenceTable } from "./references";
import { runtimeService, type RuntimeState } from "./runtime-service";
import { NEWEST_MINOR, requirementMatrix, sinceMinor } from "./requirement-sets";

/** What can be set about the simulated Excel. */
export interface HostOptions {
  readonly model: WorkbookModel;
  /** The newest ExcelApi 1.x that it admits to; 15 when absent. */
  readonly level?: number;
  /** Bytes that one request or response may have; five megabytes when absent. */
  readonly payloadLimit?: number;
  /** Called with each gap; the console when absent. */
  readonly onGap?: (message: string) => void;
}

/** The answer to a batch: a response, or an error of the channel. */
export type BatchAnswer = { readonly response: string } | { readonly channelError: number };

/** One batch as it went over the wire. */
export interface LogEntry {
  readonly request: RequestBody;
  readonly response: ResponseBody | undefined;
  readonly channelError: number | undefined;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What an add-in's work has cost so far; clean-ups of the library itself are counted apart. */
export interface Counters {
  readonly roundTrips: number;
  readonly cleanUps: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

const NOTHING: Counters = { roundTrips: 0, cleanUps: 0, bytesIn: 0, bytesOut: 0, largestRequest: 0, largestResponse: 0 };
const LOG_LENGTH = 500;

/** The simulated Excel as the library meets it: batches in, answers and events out. */
export class OfficeHost {
  readonly model: WorkbookModel;
  readonly level: number;
  /** The last batches, oldest first. */
  readonly log: LogEntry[] = [];
  /** Names that an add-in asked for and this host does not know. */
  readonly gaps: string[] = [];
  counters: Counters = NOTHING;
  /** Where events go; set by the channel. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  onRuntimeState: (state: RuntimeState) => void = () => undefined;
  /** The add-in has got as far as taking actions of shortcuts. */
  takesActions = false;
  /** Functions that the add-in gives to the sheet. */
  readonly functions: CustomFunctions;
  private runtimeState: RuntimeState = "Visible";
  private readonly references = new ReferenceTable();
  private readonly registrations = new Registrations();
  private readonly context: HostContext;
  private readonly served: Served;
  private readonly faults = new Map<number, number>();
  private readonly payloadLimit: number;
  private readonly onGap: (message: string) => void;
  private readonly stopListening: () => void;
  private waiting: HostEvent[] = [];
  private executing = false;

  constructor(options: HostOptions) {
    this.model = options.model;
    this.level = Math.min(options.level ?? NEWEST_MINOR, NEWEST_MINOR);
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.onGap = options.onGap ?? ((message) => { console.error(message); });
    this.context = newContext({
      book: this.model,
      references: this.references,
      subscribe: (type, target) => { this.registrations.add(type, target); },
      unsubscribe: (type, target) => { this.registrations.remove(type, target); },
    });
    this.functions = new CustomFunctions(
      (entries) => { this.onEvents(entries); },
      (cells) => { recalculate(this.model, cells.map(({ sheet, row, column }) => ({ sheet: { name: sheet }, area: cellArea(row, column) }))); },
    );
    this.model.otherFunction = (name, args, cell) => this.functions.call(name, args, cell);
    this.served = this.serve();
    this.stopListening = this.model.subscribe((event) => { this.hear(event); });
  }

  /** Objects that the library keeps on the host; none should be left a moment after every run. */
  get referenceCount(): number {
    return this.references.count;
  }

  /** Handlers of events that are registered. */
  get registrationCount(): number {
    return this.registrations.count;
  }

  get requirements(): Readonly<Record<string, string>> {
    return requirementMatrix(this.level);
  }

  /** Makes the n-th round trip (the first is 1, counted from the last reset) fail with an error of the channel. */
  failAt(roundTrip: number, channelError: number): void {
    this.faults.set(roundTrip, channelError);
  }

  /** Makes the next round trip fail with an error of the channel. */
  failNext(channelError: number): void {
    this.failAt(this.counters.roundTrips + 1, channelError);
  }

  /** Counts from nothing again and forgets faults and the log. */
  reset(): void {
    this.counters = NOTHING;
    this.faults.clear();
    this.log.length = 0;
    this.gaps.length = 0;
  }

  stop(): void {
    this.stopListening();
    this.model.otherFunction = undefined;
    this.onEvents = () => undefined;
  }

  /** Answers one batch, as text. */
  answer(text: string): BatchAnswer {
    const request = readRequest(text);
    if (!request) return { channelError: ChannelError.unknownRequest };
    const requestBytes = bytesOf(text);
    const channelError = this.channelErrorFor(request, requestBytes);
    if (channelError !== undefined) {
      this.note({ request, response: undefined, channelError, requestBytes, responseBytes: 0 });
      return { channelError };
    }
    const kept = this.references.serial;
    this.executing = true;
    const response = whilePuttingOff(this.model, () => executeBatch(this.served, request));
    this.executing = false;
    this.noteGap(response);
    const answer = JSON.stringify(response);
    const responseBytes = bytesOf(answer);
    const tooLarge = responseBytes > this.payloadLimit;
    this.note({ request, response, channelError: tooLarge ? ChannelError.responseTooLarge : undefined, requestBytes, responseBytes });
    if (tooLarge) this.references.forgetAfter(kept);
    return tooLarge ? { channelError: ChannelError.responseTooLarge } : { response: answer };
  }

  /** Runs an action of the add-in, as its shortcut does; Excel hears nothing of its end. */
  act(action: string): void {
    this.onEvents([[ACTION_MESSAGE.category, ACTION_MESSAGE.type, "", JSON.stringify([action]), "", false]]);
  }

  /** Sends the events of the last batch; the channel does so after its answer, as Excel does. */
  sendEvents(): void {
    const entries = this.waiting.splice(0).flatMap((event) => this.registrations.entriesFor(event));
    if (entries.length > 0) this.onEvents(entries);
  }

  private hear(event: ModelEvent): void {
    if (!this.context.eventsEnabled.now) return;
    this.waiting.push(...hostEvents(event));
    if (!this.executing) this.sendEvents();
  }

  private channelErrorFor(request: RequestBody, bytes: number): number | undefined {
    const isWork = !isHousekeeping(request);
    if (isWork) this.counters = { ...this.counters, roundTrips: this.counters.roundTrips + 1 };
    else this.counters = { ...this.counters, cleanUps: this.counters.cleanUps + 1 };
    const fault = isWork ? this.faults.get(this.counters.roundTrips) : undefined;
    return fault ?? (bytes > this.payloadLimit ? ChannelError.requestTooLarge : undefined);
  }

  private note(entry: LogEntry): void {
    this.log.push(entry);
    if (this.log.length > LOG_LENGTH) this.log.shift();
    this.counters = {
      ...this.counters,
      bytesIn: this.counters.bytesIn + entry.requestBytes,
      bytesOut: this.counters.bytesOut + entry.responseBytes,
      largestRequest: Math.max(this.counters.largestRequest, entry.requestBytes),
      largestResponse: Math.max(this.counters.largestResponse, entry.responseBytes),
    };
  }

  private noteGap(response: ResponseBody): void {
    const { Error: error } = response;
    if (error?.Code !== "HostGap" && error?.Code !== "HostFailure") return;
    this.gaps.push(error.Message);
    this.onGap(error.Message);
  }

  private serve(): Served {
    const since = (typeName: string, member: string): number | undefined => (member.startsWith("_") || typeName.startsWith("_") ? 1 : sinceMinor(typeName, member));
    return {
      root: workbookObject(this.context),
      references: this.references,
      hasMember: (typeName, member) => {
        const minor = since(typeName, member);
        return minor === undefined ? undefined : minor <= this.level;
      },
      requireMember: (typeName, member) => {
        const minor = since(typeName, member);
        if (minor === undefined) throw new HostGap(`${typeName}.${member}`);
        if (minor > this.level) throw new Refusal("ApiNotFound");
      },
      service: (name) => {
        const runtime = runtimeService(name, {
          get: () => this.runtimeState,
          set: (state) => {
            this.runtimeState = state;
            this.onRuntimeState(state);
          },
        });
        if (runtime) return runtime;
        const functions = this.functions.service(name);
        if (functions) return functions;
        if (!name.startsWith("Microsoft.InternalService.")) throw new Refusal("ApiNotFound", `The requested API is not available (${name}).`);
        return hostObject({ name: "_Service", methods: { notifyActionHandlerReady: () => { this.takesActions = true; return null; } } }, name);
      },
    };
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

const HOUSEKEEPING: ReadonlySet<string> = new Set([
  "_RemoveReference",
  "NotifyActionHandlerReady",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "SetInvocationArrayResults",
]);

/** The library's own clean-ups and its greeting at the start: no work of the add-in. */
function isHousekeeping(request: RequestBody): boolean {
  const work = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return work.length > 0 && work.every(({ Name }) => HOUSEKEEPING.has(Name));
}
