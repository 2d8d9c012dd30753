import { Button, Caption1, Subtitle2, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { writeHtml } from "../../../report/html";
import { writeJson } from "../../../report/json";
import type { CheckResult } from "../../store/state";
import { usePane, useTranslate } from "../../store/use-session";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReportFile {
  readonly key: "report.html" | "report.json";
  readonly extension: string;
  readonly type: string;
  readonly write: () => string;
}

/** The report as files: downloaded, or copied where the webview keeps downloads out. */
export function ReportFiles({ result }: { readonly result: CheckResult }) {
  const { language } = usePane();
  const t = useTranslate();
  const styles = useStyles();
  const [copied, setCopied] = useState<{ readonly file: string; readonly text?: string }>();
  const { report, time } = result;
  const files: readonly ReportFile[] = [
    { key: "report.html", extension: "html", type: "text/html", write: () => writeHtml(report, { language, time }) },
    {
      key: "report.json",
      extension: "json",
      type: "application/json",
      write: () => writeJson({ version: 1, files: [report] }),
    },
  ];
  const nameOf = ({ extension }: ReportFile): string =>
    `${report.file.replace(/\.xls[xmb]?$/i, "")}-temuan.${extension}`;
  const copy = async (file: ReportFile): Promise<void> => {
    const text = file.write();
    const isCopied = await copyText(text);
    setCopied(isCopied ? { file: nameOf(file) } : { file: nameOf(file), text });
  };
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2" className={styles.title}>
        {t("report.files")}
      </Subtitle2>
      {files.map((file) => (
        <div key={file.key} className={styles.line}>
          <Text>{t(file.key)}</Text>
          <div className={styles.buttons}>
            <Button
              size="small"
              icon={<ArrowDownloadRegular />}
              aria-label={t("report.download.what", { what: t(file.key) })}
              onClick={() => {
                download(nameOf(file), file.type, file.write());
              }}
            >
              {t("report.download")}
            </Button>
            <Button
              size="small"
              icon={<CopyRegular />}
              aria-label={t("report.copy.what", { what: t(file.key) })}
              onClick={() => {
                void copy(file);
              }}
            >
              {t("report.copy")}
            </Button>
          </div>
        </div>
      ))}
      <div role="status">
        {copied ? (
          <Text size={200}>
            {copied.text === undefined ? t("report.copied", { file: copied.file }) : t("report.copy.blocked")}
          </Text>
        ) : null}
      </div>
      {copied?.text === undefined ? null : (
        <Textarea readOnly rows={6} aria-label={t("report.text")} value={copied.text} onFocus={selectAll} />
      )}
      <Caption1 className={styles.quiet}>{t("report.files.hint")}</Caption1>
    </section>
  );
}

function selectAll(event: React.FocusEvent<HTMLTextAreaElement>): void {
  event.target.select();
}

/** Says whether the webview let the text be copied. */
async function copyText(text: string): Promise<boolean> {
  const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

/** Time after which a download has begun, in milliseconds. */
const BEGUN = 10_000;

function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, BEGUN);
}
