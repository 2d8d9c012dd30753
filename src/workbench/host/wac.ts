import type { OfficeHost } from "./host";

/** One add-in frame's identity in the channel. */
export interface ChannelOptions {
  readonly controlId: string;
  readonly conversationId: string;
  /** Address of the page that hosts the frame. */
  readonly hostUrl: string;
  readonly documentUrl?: string;
  /** Milliseconds before each answer, for trying out a slow line. */
  readonly latency?: number;
}

/** What a ribbon command reported when it completed. */
export interface CommandOutcome {
  /** 0 when it completed. */
  readonly status: number;
  readonly data: string;
}

const REQUEST = 0;
const ANSWER = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const Dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const COMMAND = "appCommandInvoked";
/** Tells the library that pane and functions of the add-in share one page. */
const SHARED_WITH_FUNCTIONS = 3;
const EXCEL_ON_THE_WEB = 16;
const UNKNOWN_METHOD = 5000;

type Bag = Readonly<Record<string, unknown>>;

const bag = (value: unknown): Bag => (typeof value === "object" && value !== null ? (value as Bag) : {});

/** The name that the frame must carry before its first script runs: the library learns from it where it is. */
export function frameName(options: ChannelOptions, locale: string): string {
  return JSON.stringify({
    baseFrameName: `addin_${options.controlId}`,
    hostInfo: `Excel$Web$16.01$${locale}$correlation$$disableLogging$${SHARED_WITH_FUNCTIONS}`,
    xdmInfo: [options.conversationId, options.controlId, options.hostUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The postMessage channel that Office on the web speaks with an add-in's frame. */
export class WacChannel {
  /** Methods of the channel that were asked for and are not known. */
  readonly unknownCalls: string[] = [];
  private readonly events = new Set<string>();
  private readonly commands = new Map<string, (outcome: CommandOutcome) => void>();
  private readonly clicks: (() => void)[] = [];
  private commandSerial = 0;
  private readonly stopListening: () => void;
  private closed = false;

  constructor(
    private readonly host: OfficeHost,
    private readonly options: ChannelOptions,
    private readonly post: (text: string) => void,
  ) {
    host.onEvents = (entries) => { this.fire("richApiMessage", { ArrayData: entries }); };
    this.stopListening = host.model.subscribe((event) => {
      if (event.type === "selected") this.fire("documentSelectionChanged", {});
      if (event.type === "settings") this.fire("settingsChanged", {});
    });
  }

  /** Takes one message of the frame. */
  receive(text: unknown): void {
    const message = readMessage(text);
    if (message?._messageType !== REQUEST || message._conversationId !== this.options.conversationId) return;
    const name = String(message._actionName);
    if (message._actionType === REGISTER) {
      this.events.add(name);
      this.reply(message, { Error: 0 });
      if (name === COMMAND) for (const click of this.clicks.splice(0)) click();
    } else if (message._actionType === UNREGISTER) {
      this.events.delete(name);
      this.reply(message, { Error: 0 });
    } else if (name === "ContextActivationManager_getAppContextAsync") this.reply(message, this.appContext());
    else if (name === "executeMethod") this.execute(message, bag(message._data));
    else if (name !== "ContextActivationManager_notifyHost") this.refuse(message, name);
  }

  /** Runs a ribbon button's function in the frame, as a click would. */
  invokeCommand(functionName: string, buttonId: string): Promise<CommandOutcome> {
    this.commandSerial += 1;
    const id = `command${this.commandSerial}`;
    const click = (): void => { this.fire(COMMAND, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) }); };
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      // Excel keeps a click until the add-in has started and listens.
      if (this.events.has(COMMAND)) click();
      else this.clicks.push(click);
    });
  }

  /** Whether the add-in has got as far as listening to ribbon buttons. */
  get listensToCommands(): boolean {
    return this.events.has(COMMAND);
  }

  close(): void {
    this.closed = true;
    this.stopListening();
  }

  private execute(message: Bag, data: Bag): void {
    const method = bag(data.DdaMethod).DispatchId;
    switch (method) {
      case Dispatch.richApi:
        this.answerBatch(message, data);
        return;
      case Dispatch.commandCompleted: {
        const id = String(data[0]);
        this.commands.get(id)?.({ status: Number(data[1]), data: String(data[2]) });
        this.commands.delete(id);
        this.reply(message, { Version: 1, Error: 0 });
        return;
      }
      case Dispatch.saveSettings:
        this.saveSettings(bag(data.DdaSettingsMethod));
        this.reply(message, { Version: 1, Error: 0 });
        return;
      default:
        this.refuse(message, `executeMethod ${String(method)}`);
    }
  }

  private answerBatch(message: Bag, data: Bag): void {
    const array: readonly unknown[] = Array.isArray(data.ArrayData) ? data.ArrayData : [];
    const [, method, path, , body] = array;
    if (method !== "POST" || path !== "ProcessQuery" || typeof body !== "string") {
      this.refuse(message, `Rich API ${String(method)} ${String(path)}`);
      return;
    }
    const answer = this.host.answer(body);
    if ("channelError" in answer) this.reply(message, { Version: 1, Error: answer.channelError });
    else this.reply(message, { Version: 1, Error: 0, Data: [200, ["CONTENT-TYPE", "application/json"], answer.response] });
    this.later(() => { this.host.sendEvents(); });
  }

  private saveSettings(method: Bag): void {
    const { settings } = this.host.model;
    const pairs: readonly unknown[] = Array.isArray(method.Properties) ? method.Properties : [];
    settings.clear();
    for (const pair of pairs) if (Array.isArray(pair)) settings.set(String(pair[0]), JSON.parse(String(pair[1])));
    this.host.model.tell({ type: "settings" }, "addin");
  }

  private refuse(message: Bag, what: string): void {
    this.unknownCalls.push(what);
    this.reply(message, { Version: 1, Error: UNKNOWN_METHOD });
  }

  private reply(message: Bag, data: unknown): void {
    const answer = this.envelope(message._actionName, message._correlationId, data, 0);
    this.later(() => { this.send(answer); });
  }

  private later(work: () => void): void {
    if (this.options.latency) setTimeout(work, this.options.latency);
    else work();
  }

  private fire(name: string, data: unknown): void {
    if (this.events.has(name)) this.send(this.envelope(name, -1, data, 1));
  }

  private send(text: string): void {
    if (!this.closed) this.post(text);
  }

  private envelope(name: unknown, correlation: unknown, data: unknown, responseType: 0 | 1): string {
    return JSON.stringify({
      _messageType: ANSWER,
      _actionName: name,
      _conversationId: this.options.conversationId,
      _correlationId: correlation,
      _origin: new URL(this.options.hostUrl).origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
  }

  private appContext(): unknown {
    const { model } = this.host;
    const { controlId, hostUrl, documentUrl } = this.options;
    return {
      _id: controlId,
      _appInstanceId: `${controlId}-1`,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: 16.01,
      _appMinorVersion: 1,
      _appUILocale: model.locale,
      _dataLocale: model.locale,
      _docUrl: documentUrl ?? new URL(encodeURIComponent(model.name), hostUrl).href,
      _clientMode: model.readOnly ? 0 : 1,
      _settings: [...model.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _requirementMatrix: JSON.stringify(this.host.requirements),
      _hostFullVersion: "16.0.19000.40000",
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: "Cermat",
      _appDomains: [new URL(hostUrl).origin],
      _wacHostEnvironment: "0",
      _initialDisplayMode: 0,
    };
  }
}

function readMessage(text: unknown): Bag | undefined {
  if (typeof text !== "string") return undefined;
  try {
    return bag(JSON.parse(text));
  } catch {
    // Other scripts of the page post messages too, which are none of ours.
    return undefined;
  }
}
