import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ResultTab } from "../../store/state";
import { usePane, useSession, useTranslate } from "../../store/use-session";

const TABS: readonly ResultTab[] = ["findings", "between", "text"];

const useStyles = makeStyles({
  tabs: { marginLeft: "-8px", marginRight: "-8px", flexWrap: "wrap" },
  panel: { minWidth: 0 },
});

const tabId = (tab: ResultTab): string => `tab-${tab}`;

/** What of the result is in view: the findings, tables beside each other, or a text from outside. */
export function ResultTabs() {
  const { tab } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={t("tab.label")}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        store.dispatch({ type: "tab-chosen", tab: TABS.find((one) => one === value) ?? "findings" });
      }}
    >
      {TABS.map((one) => (
        <Tab key={one} id={tabId(one)} value={one} aria-controls={one === tab ? "result-panel" : undefined}>
          {t(`tab.${one}`)}
        </Tab>
      ))}
    </TabList>
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
