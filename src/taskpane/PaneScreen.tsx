import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useRef } from "react";
import { FindingList } from "./features/findings/FindingList";
import { useFindingsView } from "./features/findings/use-findings-view";
import { KeptLine } from "./features/kept/KeptLine";
import { NoticeBar, StaleBar } from "./features/notice/NoticeBar";
import { ProgressStrip } from "./features/progress/ProgressStrip";
import { Actions } from "./features/result/Actions";
import { Headline } from "./features/result/Headline";
import { ResultTabs, TabPanel } from "./features/result/ResultTabs";
import { CheckBar } from "./features/start/CheckBar";
import { OtherWays, Purpose } from "./features/start/StartScreen";
import {
  BetweenPanel,
  CapaianScreen,
  CellScreen,
  HelpScreen,
  KeptScreen,
  InterruptedBar,
  ReadingScreen,
  ReportPanel,
  TextPanel,
  Tour,
} from "./lazy-parts";
import type { PaneState } from "./store/state";
import { usePane, useTranslate } from "./store/use-session";

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
type Screen = "capaian" | "help" | "cell" | "kept" | "reading" | "result" | "start";

function screenOf({ capaian, help, cell, screen, kept, reading, result }: PaneState): Screen {
  if (capaian) return "capaian";
  if (help) return "help";
  if (cell) return "cell";
  if (screen && kept) return "kept";
  if (!result) return "start";
  return reading === true ? "reading" : "result";
}

/** An action that was cut off comes before all else. */
function Interrupted() {
  const { interrupted } = usePane();
  if (!interrupted) return null;
  return (
    <Suspense fallback={null}>
      <InterruptedBar interrupted={interrupted} />
    </Suspense>
  );
}

/** The whole pane as a picture of its state. */
export function PaneScreen() {
  const pane = usePane();
  const { running, result, capaian, cell, help, notice } = pane;
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
        <Interrupted />
        {notice ? <NoticeBar /> : null}
        {screen === "start" ? <OtherWays /> : null}
        {screen === "start" && pane.tour === true ? (
          <Suspense fallback={null}>
            <Tour />
          </Suspense>
        ) : null}
        <Suspense fallback={null}>
          {capaian ? <CapaianScreen preview={capaian} /> : null}
          {help && screen === "help" ? <HelpScreen page={help} /> : null}
          {cell && screen === "cell" ? <CellScreen check={cell} /> : null}
          {screen === "kept" ? <KeptView pane={pane} /> : null}
          {result && screen === "reading" ? <ReadingScreen result={result} /> : null}
        </Suspense>
        {result && screen === "result" ? (
          <ResultView result={result} view={view} onView={changeView} scroller={scroller} />
        ) : null}
      </div>
    </main>
  );
}

/** Something that the workbook keeps. */
function KeptView({ pane: { screen, kept } }: { readonly pane: PaneState }) {
  return screen && kept ? <KeptScreen screen={screen} kept={kept} /> : null;
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
      <KeptLine report={result.report} />
      <Actions />
      <ResultTabs />
      <TabPanel tab={tab}>
        {tab === "findings" ? <FindingList result={result} {...list} /> : null}
        <Suspense fallback={null}>
          {tab === "between" ? <BetweenPanel result={result} /> : null}
          {tab === "text" ? <TextPanel /> : null}
          {tab === "report" ? <ReportPanel result={result} /> : null}
        </Suspense>
      </TabPanel>
    </>
  );
}
