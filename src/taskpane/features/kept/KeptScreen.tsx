import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Kept, KeptScreen as Screen } from "../../store/kept";
import { useSession, useTranslate } from "../../store/use-session";
import { AcceptedScreen } from "./AcceptedScreen";
import { NotesScreen } from "./NotesScreen";
import { SettingsScreen } from "./SettingsScreen";
import { useKeptStyles } from "./styles";

/** One of the things that the workbook keeps, with the way back. */
export function KeptScreen({ screen, kept }: { readonly screen: Screen; readonly kept: Kept }) {
  const { store } = useSession();
  const t = useTranslate();
  const styles = useKeptStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [screen]);
  return (
    <section className={styles.screen} aria-label={t(`kept.${screen}`)}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("action.back")}
          onClick={() => {
            store.dispatch({ type: "kept-closed" });
          }}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {t(`kept.${screen}`)}
        </h1>
      </div>
      {screen === "settings" ? <SettingsScreen kept={kept} /> : null}
      {screen === "notes" ? <NotesScreen kept={kept} /> : null}
      {screen === "accepted" ? <AcceptedScreen kept={kept} /> : null}
    </section>
  );
}
