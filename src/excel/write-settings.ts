import type { Task } from "./round-trips";

/** Writes a setting of the workbook, or removes it (null); a setting that is not there is removed by doing nothing. */
export function settingTask(context: Excel.RequestContext, key: string, json: string | null): Task {
  return {
    bytes: 500 + 2 * (json?.length ?? 0),
    queue: () => {
      const { settings } = context.workbook;
      if (json === null) settings.getItemOrNullObject(key).delete();
      else settings.add(key, json);
      return () => undefined;
    },
  };
}
