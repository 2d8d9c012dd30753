import type { RequestBody } from "./protocol";

/** Reads a batch from the wire; undefined where a text is none. What its names and arguments are worth is seen when it is carried out. */
export function readRequest(text: string): RequestBody | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
  return isRequest(body) ? body : undefined;
}

function isRequest(body: unknown): body is RequestBody {
  if (!isRecord(body)) return false;
  const { Actions: actions, ObjectPaths: paths } = body;
  return Array.isArray(actions) && actions.every(isAction) && isRecord(paths) && Object.values(paths).every(isPath);
}

function isAction(action: unknown): boolean {
  if (!isRecord(action)) return false;
  const { Id: id, ActionType: type, ObjectPathId: path, QueryInfo: query } = action;
  return (
    [id, type, path].every(Number.isInteger) &&
    typeof action["Name"] === "string" &&
    takesArguments(action) &&
    (query === undefined || isQuery(query))
  );
}

function isPath(path: unknown): boolean {
  return (
    isRecord(path) &&
    Number.isInteger(path["ObjectPathType"]) &&
    typeof path["Name"] === "string" &&
    takesArguments(path)
  );
}

function takesArguments({ ArgumentInfo: info }: Readonly<Record<string, unknown>>): boolean {
  return info === undefined || (isRecord(info) && isListOrAbsent(info["Arguments"]));
}

function isQuery(query: unknown): boolean {
  if (!isRecord(query)) return false;
  const isTexts = (list: unknown): boolean =>
    list === undefined || (Array.isArray(list) && list.every((each) => typeof each === "string"));
  return isTexts(query["Select"]) && isTexts(query["Expand"]);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
