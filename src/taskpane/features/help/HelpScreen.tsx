import { Button, Link, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { RuleId } from "../../../core/finding/report";
import { RULE_NAMES } from "../../../core/finding/words";
import type { HelpPage } from "../../store/state";
import { usePane, useSession, useTranslate } from "../../store/use-session";
import { atStart } from "../findings/group";
import type { RulePages } from "./pages";
import { PAGES_EN } from "./pages-en";
import { PAGES_ID } from "./pages-id";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  // Excel lays its own menu over this corner of the pane.
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingRight: "34px" },
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  example: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

const PAGES: Readonly<Record<"id" | "en", RulePages>> = { id: PAGES_ID, en: PAGES_EN };
const RULES = Object.keys(PAGES_ID) as RuleId[];

/** The help: a page about a rule, or the list of all. */
export function HelpScreen({ page }: { readonly page: HelpPage }) {
  const { language } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever opens a page reads it from its title.
  useEffect(() => {
    title.current?.focus();
  }, [page]);
  const open = (next: HelpPage): void => {
    store.dispatch({ type: "help-opened", page: next });
  };
  return (
    <section aria-label={t("help.label")} className={styles.screen}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("action.back")}
          onClick={() => {
            store.dispatch({ type: "help-closed" });
          }}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {page === "list" ? t("help.label") : atStart(RULE_NAMES[page][language])}
        </h1>
      </div>
      {page === "list" ? (
        <RuleList onOpen={open} />
      ) : (
        <>
          {(["what", "why", "source", "example"] as const).map((part) => (
            <div key={part} className={styles.part}>
              <Subtitle2 as="h2" className={styles.heading}>
                {t(`help.${part}`)}
              </Subtitle2>
              <Text className={part === "example" ? styles.example : undefined}>{PAGES[language][page][part]}</Text>
            </div>
          ))}
          <div>
            <Button
              onClick={() => {
                open("list");
              }}
            >
              {t("help.all")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function RuleList({ onOpen }: { readonly onOpen: (rule: RuleId) => void }) {
  const { language, result } = usePane();
  const { store } = useSession();
  const t = useTranslate();
  const styles = useStyles();
  return (
    <>
      <Text>{t("help.intro")}</Text>
      <Text>{t("help.keys")}</Text>
      {result ? (
        <div>
          <Button
            size="small"
            onClick={() => {
              store.dispatch({ type: "help-closed" });
              store.dispatch({ type: "reading-opened" });
            }}
          >
            {t("help.reading")}
          </Button>
        </div>
      ) : null}
      <Subtitle2 as="h2" className={styles.heading}>
        {t("help.rules")}
      </Subtitle2>
      <ul className={styles.list}>
        {RULES.map((rule) => (
          <li key={rule}>
            <Link
              as="button"
              inline
              onClick={() => {
                onOpen(rule);
              }}
            >
              {atStart(RULE_NAMES[rule][language])}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
