import { type RefCallback, useCallback, useEffect, useState } from "react";
import type { LocaleName } from "../host/model/locale";
import { type MountedAddin, mountAddin } from "./mount-addin";
import type { OpenBook } from "./open-book";
import { showToTests } from "./test-hook";

/** The add-in at work on the open workbook. */
interface Addin {
  /** Takes the element into which the add-in's page is put. */
  readonly container: RefCallback<HTMLDivElement>;
  /** A command of the ribbon is running. */
  readonly busy: boolean;
  /** Runs a function of the ribbon; false when it failed. */
  readonly invoke: (functionName: string, buttonId: string) => Promise<boolean>;
  /** Runs an action of a shortcut; false when the add-in does not listen. */
  readonly act: (action: string) => Promise<boolean>;
}

/** Puts the add-in's page beside the open workbook; another workbook or language starts it afresh, as Excel does. */
export function useAddin(open: OpenBook | undefined, locale: LocaleName, onPaneShown: (shown: boolean) => void): Addin {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const [mounted, setMounted] = useState<MountedAddin>();
  const [running, setRunning] = useState(0);
  useEffect(() => {
    if (!open || !place) return undefined;
    const addin = mountAddin(open.model, place, onPaneShown);
    const hide = showToTests(open.model, addin.host);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the frame exists only once its place is in the page
    setMounted(addin);
    return () => {
      hide();
      addin.dispose();
      setMounted(undefined);
    };
  }, [open, place, locale, onPaneShown]);
  const invoke = useCallback(
    async (functionName: string, buttonId: string): Promise<boolean> => {
      if (!mounted) return false;
      setRunning((count) => count + 1);
      try {
        return await mounted.invoke(functionName, buttonId);
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [mounted],
  );
  const act = useCallback(async (action: string) => (mounted ? mounted.act(action) : false), [mounted]);
  return { container: setPlace, busy: running > 0, invoke, act };
}
