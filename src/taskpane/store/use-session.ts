import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { createTranslate, type Translate } from "../i18n/translate";
import type { Session } from "./session";
import type { Command, PaneState } from "./state";

/** The session that the pane draws. */
export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("The pane is drawn outside of a session");
  return session;
}

/** What the pane shows, as of now. */
export function usePane(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Says texts in the person's language. */
export function useTranslate(): Translate {
  const { language } = usePane();
  return useMemo(() => createTranslate(language), [language]);
}

/** Asks the session for something; what comes of it is in the state. */
export function usePerform(): (command: Command) => void {
  const { perform } = useSession();
  return useMemo(
    () => (command) => {
      void perform(command);
    },
    [perform],
  );
}
