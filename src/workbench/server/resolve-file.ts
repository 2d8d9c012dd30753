import { join, normalize, sep } from "node:path";

/** Folders of this machine that the workbench's server hands out, and nothing else. */
export interface ServedFolders {
  readonly workbench: string;
  readonly addin: string;
  readonly office: string;
}

/** The file that a request path names inside the served folders, or undefined when it names none. */
export function resolveFile(pathname: string, folders: ServedFolders): string | undefined {
  const path = decoded(pathname);
  if (path === undefined || path.includes("\0") || path.includes("\\")) return undefined;
  if (path.startsWith("/addin/")) return inside(folders.addin, path.slice("/addin/".length));
  // The hosted library is served without regard to case; the package's folders are lower-case.
  if (path.startsWith("/office/")) return inside(folders.office, path.slice("/office/".length).toLowerCase());
  return inside(folders.workbench, path === "/" ? "index.html" : path.slice(1));
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function inside(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}
