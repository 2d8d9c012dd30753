import type { liveId } from "./live-id";

/** Words of the check that goes on by itself, in English. */
export const liveEn: Readonly<Record<keyof typeof liveId, string>> = {
  "settings.live": "When figures change",
  "settings.live.on": "Check again automatically",
};
