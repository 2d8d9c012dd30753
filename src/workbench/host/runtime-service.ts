import { hostObject, HostGap, type HostObject } from "./host-object";

/** How far the add-in's shared runtime is up: its pane in sight, or at work behind it. */
export type RuntimeState = "Inactive" | "Background" | "Visible";

const NAME = "Microsoft.AppRuntime.AppRuntimeService";

/** The service by which an add-in shows and hides its own pane, or undefined when another is named. */
export function runtimeService(
  name: string,
  state: { get: () => RuntimeState; set: (next: RuntimeState) => void },
): HostObject | undefined {
  if (name !== NAME) return undefined;
  const methods = {
    getAppRuntimeState: () => state.get(),
    setAppRuntimeState: (_: string, [next]: readonly unknown[]) => {
      if (next !== "Visible" && next !== "Background")
        throw new HostGap(`AppRuntimeService.setAppRuntimeState(${String(next)})`);
      state.set(next);
      return null;
    },
  };
  return hostObject({ name: "_AppRuntimeService", methods }, name);
}
