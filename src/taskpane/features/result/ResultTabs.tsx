import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { ResultTab } from "../../store/state";
import { usePane, useSession, useTranslate } from "../../store/use-session";

const TABS: readonly ResultTab[] = ["findings", "between", "text", "report"];

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  panel: { minWidth: 0 },
});

const tabId = (tab: ResultTab): string => `tab-${tab}`;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const ENDS: Readonly<Record<string, ResultTab | undefined>> = { Home: TABS[0], End: TABS.at(-1) };

/** What of the result is in view: the findings, tables beside each other, or a text from outside. Arrow keys go from one to the next. */
export function ResultTabs() {
  const { tab } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const choose = (next: ResultTab): void => {
    store.dispatch({ type: "tab-chosen", tab: next });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = step === undefined ? ENDS[event.key] : TABS.at((TABS.indexOf(tab) + step) % TABS.length);
    if (!next) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t("tab.label")} className={styles.tabs}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          id={tabId(one)}
          role="tab"
          aria-selected={one === tab}
          aria-controls={one === tab ? "result-panel" : undefined}
          tabIndex={one === tab ? 0 : -1}
          className={mergeClasses(styles.tab, one === tab && styles.chosen)}
          onKeyDown={onKeyDown}
          onClick={() => {
            choose(one);
          }}
        >
          {t(`tab.${one}`)}
        </button>
      ))}
    </div>
  );
}

/** What the chosen tab shows. */
export function TabPanel({ tab, children }: { readonly tab: ResultTab; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div id="result-panel" role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
      {children}
    </div>
  );
}
