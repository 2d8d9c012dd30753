import { spawn } from "node:child_process";

/** The command that opens an address in the default browser, or undefined where nobody could see it. */
export function browserCommand(
  url: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (env["CI"]) return undefined;
  if (platform === "win32") return ["cmd", "/c", "start", "", url];
  if (platform === "darwin") return ["open", url];
  const hasScreen = Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]) || Boolean(env["WSL_DISTRO_NAME"]);
  return hasScreen ? ["xdg-open", url] : undefined;
}

/** Opens an address in the default browser when there is one; the address was printed, so failing is no loss. */
export function openBrowser(url: string): void {
  const command = browserCommand(url, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
