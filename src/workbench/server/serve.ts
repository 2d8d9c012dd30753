import { readFile } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { contentType, SAFE_HEADERS, withLocalOffice } from "./content";
import { type ServedFolders, resolveFile } from "./resolve-file";

/** A running workbench server. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench to this machine alone; port 0 takes any free one. Rejects when the port is taken. */
export async function serveWorkbench(folders: ServedFolders, port: number): Promise<Serving> {
  const server = createServer((request, response) => {
    void answer(request, response, folders);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: ServedFolders): Promise<void> {
  if (!isFromHere(request.headers.host)) {
    send(response, 421, "text/plain; charset=utf-8", "Not this server's name.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    send(response, 405, "text/plain; charset=utf-8", "Only reading is served.");
    return;
  }
  const file = resolveFile(requestPath(request), folders);
  const bytes = file === undefined ? undefined : await read(file);
  if (file === undefined || bytes === undefined) {
    send(response, 404, "text/plain; charset=utf-8", "There is no such file.");
    return;
  }
  const type = contentType(file);
  const body = type.startsWith("text/html") ? withLocalOffice(bytes.toString("utf8")) : bytes;
  send(response, 200, type, request.method === "HEAD" ? "" : body);
}

/** The path as it was sent: resolving it as a URL would hide an attempt to climb out. */
function requestPath(request: IncomingMessage): string {
  return (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
}

/** Another name than this machine's own is a page elsewhere that had its name pointed here. */
function isFromHere(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...SAFE_HEADERS, "content-type": type });
  response.end(body);
}
