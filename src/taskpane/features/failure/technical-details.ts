declare const __CERMAT_VERSION__: string | undefined;

const FRAMES = 8;

/** What helps a developer: version, kind of error, places in the code. Never its message, which may quote a cell. */
export function technicalDetails(error: unknown): string {
  const version = typeof __CERMAT_VERSION__ === "string" ? __CERMAT_VERSION__ : "-";
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? framesOf(error.stack ?? "") : [];
  return [`Cermat ${version}`, navigator.userAgent, kind, ...frames].join("\n");
}

function framesOf(stack: string): string[] {
  const lines = stack.split("\n").map((line) => line.trim());
  return lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, FRAMES);
}
