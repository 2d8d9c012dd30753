import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { ErrorBoundary } from "./features/failure/ErrorBoundary";
import { PaneScreen } from "./PaneScreen";
import type { Session } from "./store/session";
import type { Store } from "./store/store";
import { SessionContext, usePane } from "./store/use-session";

/** How Excel looks, and so how the pane should. */
export type Appearance = "light" | "dark" | "high-contrast";

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

interface AppProps {
  readonly session: Session;
  readonly appearance: Pick<Store<Appearance, never>, "getState" | "subscribe">;
}

/** The pane with all that surrounds it: colours, language, and what is shown when drawing fails. */
export function App({ session, appearance }: AppProps) {
  const theme = THEMES[useSyncExternalStore(appearance.subscribe, appearance.getState)];
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary language={() => session.store.getState().language}>
        <SessionContext value={session}>
          <PageLanguage />
          <PaneScreen />
        </SessionContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Tells screen readers which language they read aloud. */
function PageLanguage() {
  const { language } = usePane();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
