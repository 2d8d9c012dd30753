import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import { CapaianScreen } from "./features/capaian/CapaianScreen";
import { FindingList } from "./features/findings/FindingList";
import { useFindingsView } from "./features/findings/use-findings-view";
import { NoticeBar, StaleBar } from "./features/notice/NoticeBar";
import { ProgressStrip } from "./features/progress/ProgressStrip";
import { Actions } from "./features/result/Actions";
import { FixAll } from "./features/result/FixAll";
import { Headline } from "./features/result/Headline";
import { ResultTabs, TabPanel } from "./features/result/ResultTabs";
import { CheckBar } from "./features/start/CheckBar";
import { OtherWays, Purpose } from "./features/start/StartScreen";
import type { PaneState } from "./store/state";
import { usePane, useTranslate } from "./store/use-session";

/** Loaded when it is first asked for: most checks never need it. */
const ReadingScreen = lazy(async () => {
  const { ReadingScreen: screen } = await import(/* webpackChunkName: "reading" */ "./features/reading/ReadingScreen");
  return { default: screen };
});
const CellScreen = lazy(async () => {
  const { CellScreen: screen } = await import(/* webpackChunkName: "cell" */ "./features/cell/CellScreen");
  return { default: screen };
});
/** Loaded when they are first looked at. */
const BetweenPanel = lazy(async () => {
  const { BetweenPanel: panel } = await import(/* webpackChunkName: "between" */ "./features/between/BetweenPanel");
  return { default: panel };
});
const TextPanel = lazy(async () => {
  const { TextPanel: panel } = await import(/* webpackChunkName: "between" */ "./features/text/TextPanel");
  return { default: panel };
});

const useStyles = makeStyles({
  scroller: { height: "100vh", overflowY: "auto", overflowX: "hidden", boxSizing: "border-box" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What fills the pane: the newest thing that was asked for. */
type Screen = "capaian" | "cell" | "reading" | "result" | "start";

function screenOf({ capaian, cell, reading, result }: PaneState): Screen {
  if (capaian) return "capaian";
  if (cell) return "cell";
  if (!result) return "start";
  return reading === true ? "reading" : "result";
}

/** The whole pane as a picture of its state. */
export function PaneScreen() {
  const pane = usePane();
  const { running, result, capaian, cell, notice } = pane;
  const styles = useStyles();
  const scroller = useRef<HTMLElement>(null);
  const [view, changeView] = useFindingsView();
  const screen = screenOf(pane);
  return (
    <main ref={scroller} className={styles.scroller}>
      <div className={styles.content}>
        {screen === "start" ? <Purpose /> : null}
        {screen === "start" || screen === "result" ? <CheckBar key="check-bar" large={screen === "start"} /> : null}
        {running ? <ProgressStrip /> : null}
        {notice ? <NoticeBar /> : null}
        {capaian ? <CapaianScreen preview={capaian} /> : null}
        {screen === "start" ? <OtherWays /> : null}
        <Suspense fallback={null}>
          {cell && screen === "cell" ? <CellScreen check={cell} /> : null}
          {result && screen === "reading" ? <ReadingScreen result={result} /> : null}
        </Suspense>
        {result && screen === "result" ? (
          <ResultView result={result} view={view} onView={changeView} scroller={scroller} />
        ) : null}
      </div>
    </main>
  );
}

/** What a check came to. */
function ResultView({ result, ...list }: Parameters<typeof FindingList>[0]) {
  const { running, tab } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <>
      {result.stale && !running ? <StaleBar /> : null}
      <h1 className={styles.hidden}>{t("result.label")}</h1>
      <Headline result={result} />
      <Actions />
      <FixAll />
      <ResultTabs />
      <TabPanel tab={tab}>
        {tab === "findings" ? <FindingList result={result} {...list} /> : null}
        <Suspense fallback={null}>
          {tab === "between" ? <BetweenPanel result={result} /> : null}
          {tab === "text" ? <TextPanel /> : null}
        </Suspense>
      </TabPanel>
    </>
  );
}
