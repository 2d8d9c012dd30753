/** The files of the pane and the name of this build; put in when the pane is built. */
declare const __CERMAT_FILES__: readonly string[];
declare const __CERMAT_BUILD__: string;

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asking extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Place {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: "install" | "activate", listener: (event: Lasting) => void): void;
    (type: "fetch", listener: (event: Asking) => void): void;
  };
}

const place = self as unknown as Place;
const PREFIX = "cermat-";
const CACHE = PREFIX + __CERMAT_BUILD__;
/** A network that does not answer within this time counts as none, in milliseconds. */
const PATIENCE = 4_000;
const FILES: ReadonlySet<string> = new Set(
  __CERMAT_FILES__.map((file) => new URL(file, place.registration.scope).pathname),
);

/** All files of one build, or none: they belong together. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(__CERMAT_FILES__.map((file) => new Request(file, { cache: "no-cache" })));
  await place.skipWaiting();
}

async function forgetOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The network goes first, so that an update is seen at once; without it the files that were kept answer. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  // Office adds a query to the address of the page.
  const kept = await cache.match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    return fresh.ok ? fresh : kept;
  } catch {
    return kept; // no network
  }
}

place.addEventListener("install", (event) => {
  event.waitUntil(keepFiles());
});
place.addEventListener("activate", (event) => {
  event.waitUntil(forgetOtherBuilds());
});
place.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // office.js is Microsoft's to serve and to keep: only the pane's own files are answered here.
  if (request.method === "GET" && origin === location.origin && FILES.has(pathname)) event.respondWith(answer(request));
});
