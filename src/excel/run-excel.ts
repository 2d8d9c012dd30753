import { HostError, type HostErrorCode } from "../core/sheet/workbook-port";

/** What Excel's own error codes mean to a person; all others are `unexpected`. */
const CODES: Readonly<Partial<Record<string, HostErrorCode>>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ActivityLimitReached: "throttled",
  TooManyRequests: "throttled",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  Timeout: "session-lost",
  RequestAborted: "session-lost",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  ItemNotFound: "changed-since-read",
  InvalidObjectPath: "changed-since-read",
};

/** The one doorway to Excel: every batch goes through here, and what Excel refuses comes out as a HostError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    throw toHostError(cause);
  }
}

/** The HostError for whatever a batch threw; Excel's own message stays inside as the cause. */
export function toHostError(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  return new HostError(hostErrorCode(cause), [], { cause });
}

/** Excel's own code of an error, or undefined when the error is not Excel's. */
export function excelCode(cause: unknown): string | undefined {
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}

/** Stops a long action that a person has cancelled. */
export function refuseWhenAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled");
}

function hostErrorCode(cause: unknown): HostErrorCode {
  if (!(cause instanceof OfficeExtension.Error)) return "unexpected";
  if (cause.code === "AccessDenied") return accessDenied(cause);
  return CODES[cause.code] ?? "unexpected";
}

/** Excel says AccessDenied both of a locked object and of an add-in without permission; only the first has a place in the batch. */
function accessDenied(cause: OfficeExtension.Error): HostErrorCode {
  const { errorLocation } = cause.debugInfo as { readonly errorLocation?: string };
  return errorLocation ? "protected-sheet" : "no-permission";
}
