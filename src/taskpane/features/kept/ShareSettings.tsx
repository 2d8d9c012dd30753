import { Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { settingsFile } from "../../../core/settings/change-settings";
import type { SettingsDocument } from "../../../core/settings/read-settings";
import { usePane, usePerform } from "../../store/use-session";
import { useKeptStyles } from "./styles";
import { type WordKey, useWords } from "./use-words";

/**
 * Settings as a file and as text. Some Office windows neither save files nor give the clipboard; there the text can
 * be copied and pasted by hand.
 */
export function ShareSettings({ document: stored }: { readonly document: SettingsDocument }) {
  const { running } = usePane();
  const perform = usePerform();
  const words = useWords();
  const styles = useKeptStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => settingsFile(stored));
  const [said, setSaid] = useState<WordKey>();
  const busy = running !== undefined;
  const use = (json: string): void => {
    setText(json);
    perform({ kind: "change-settings", change: { kind: "import", json } });
  };
  const copy = async (): Promise<void> => {
    area.current?.select();
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? "share.copied" : "share.notCopied");
  };
  return (
    <div className={styles.part}>
      <Caption1 className={styles.quiet}>{words("share.hint")}</Caption1>
      <Field label={words("share.text")} size="small">
        <Textarea
          size="small"
          rows={6}
          resize="vertical"
          textarea={{ ref: area, spellCheck: false }}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            download(text, words("share.name"));
          }}
        >
          {words("share.download")}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {words("share.copy")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            file.current?.click();
          }}
        >
          {words("share.load")}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            use(text);
          }}
        >
          {words("share.use")}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words("share.load")}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) readText(chosen, use);
          currentTarget.value = "";
        }}
      />
      <Caption1 role="status">{said ? words(said) : ""}</Caption1>
    </div>
  );
}

function readText(file: File, use: (text: string) => void): void {
  const reader = new FileReader();
  reader.addEventListener("load", () => {
    if (typeof reader.result === "string") use(reader.result);
  });
  reader.readAsText(file);
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
