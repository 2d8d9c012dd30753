import { Button, Caption1, Caption1Strong, Text } from "@fluentui/react-components";
import { referredArea } from "../../../actions/cell-reference";
import { readAccepted } from "../../../core/finding/accepted";
import { showDay } from "../../i18n/translate";
import type { Kept } from "../../store/kept";
import { usePane, usePerform } from "../../store/use-session";
import { useKeptStyles } from "./styles";
import { useWords } from "./use-words";

/** Findings that were accepted with a reason: where, why, since when, and whether they still apply. */
export function AcceptedScreen({ kept }: { readonly kept: Kept }) {
  const { language, result, running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const { accepted } = readAccepted(kept.settings);
  const known = result && !result.stale ? (result.report.accepted ?? []) : [];
  const woken = known.filter(({ status }) => status === "woken").map(({ index }) => index);
  if (accepted.length === 0) return <Text role="status">{words("accepted.empty")}</Text>;
  return (
    <>
      {woken.length > 0 ? (
        <div>
          <Button
            size="small"
            disabledFocusable={running !== undefined}
            onClick={() => {
              perform({ kind: "revoke", places: woken });
            }}
          >
            {words("accepted.clear", { count: woken.length })}
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {accepted.map((one, index) => {
          const now = known.find((other) => other.index === index);
          const { sheet, cell } = now ?? one;
          const place = referredArea(cell, sheet);
          return (
            <li key={`${one.figures} ${one.cell}`} className={styles.card}>
              <div className={styles.row}>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.place}
                  onClick={() => {
                    if (place) perform({ kind: "reveal", ...place });
                  }}
                >
                  {cell}
                </Button>
                <Caption1 className={styles.quiet}>{sheet}</Caption1>
              </div>
              <Text size={200}>{(now ?? one).message[language]}</Text>
              <Caption1Strong>{words("accepted.reason", { reason: one.reason })}</Caption1Strong>
              {one.time === null ? null : (
                <Caption1 className={styles.quiet}>
                  {words("accepted.since", { date: showDay(language, Date.parse(one.time)) })}
                </Caption1>
              )}
              <Caption1 className={styles.quiet}>{words(`accepted.status.${now?.status ?? "unknown"}`)}</Caption1>
              <div>
                <Button
                  size="small"
                  aria-label={words("accepted.revokeOf", { cell })}
                  disabledFocusable={running !== undefined}
                  onClick={() => {
                    perform({ kind: "revoke", places: [index] });
                  }}
                >
                  {words("accepted.revoke")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
