import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  webLightTheme,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import { fetchManifest } from "./chrome/manifest";
import { type ManifestRibbon, readManifestRibbon, type RibbonButton } from "./chrome/manifest-ribbon";
import { readManifestShortcuts, type Shortcut } from "./chrome/manifest-shortcuts";
import { Ribbon } from "./chrome/Ribbon";
import { TitleBar } from "./chrome/TitleBar";
import { changeLocale } from "./open-book";
import { PaneFrame } from "./PaneFrame";
import { type Language, TextContext, translator } from "./texts";
import { useAddin } from "./use-addin";
import { LOCALES, useLanguage } from "./use-language";
import { useOpenBook } from "./use-open-book";
import { useTypingUndo } from "./use-typing-undo";
import { Workspace } from "./Workspace";
import { saveBook } from "./save-book";

const NO_RIBBON: ManifestRibbon = { tab: undefined, buttons: [], cellMenu: [] };

/** The workbench: a workbook, and the add-in at work on it. */
export function App() {
  const [language, setLanguage] = useLanguage();
  const t = useMemo(() => translator(language), [language]);
  const [problem, setProblem] = useState<string>();
  const [paneShown, setPaneShown] = useState(true);
  const { open, openFile, openSample } = useOpenBook(LOCALES[language], t, setProblem);
  const addin = useAddin(open, LOCALES[language], setPaneShown);
  const typing = useTypingUndo(open?.model);
  const ribbon = useManifestRibbon();
  const shortcuts = useManifestShortcuts();

  const changeLanguage = (next: Language): void => {
    // Before anything is drawn in the new language.
    if (open) changeLocale(open, LOCALES[next]);
    setLanguage(next);
  };
  const run = async ({ id, action, labels }: RibbonButton): Promise<void> => {
    if (action.kind === "pane") setPaneShown(true);
    else if (!(await addin.invoke(action.name, id))) setProblem(t("commandFailed", { command: labels[language] }));
  };
  const press = async ({ action, keys }: Shortcut): Promise<void> => {
    if (!(await addin.act(action))) setProblem(t("commandFailed", { command: keys }));
  };
  const save = async (): Promise<void> => {
    if (open && !(await saveBook(open))) setProblem(t("notSaved"));
  };

  return (
    <FluentProvider theme={webLightTheme} className="provider">
      <TextContext value={t}>
        <div className="workbench">
          <TitleBar bookName={open?.model.name ?? ""} language={language} onLanguage={changeLanguage} />
          <Ribbon
            language={language}
            ribbon={ribbon}
            busy={addin.busy}
            paneShown={paneShown}
            canUndo={typing.canUndo}
            onOpenFile={(file) => void openFile(file)}
            onOpenSample={(file) => void openSample(file)}
            onSave={() => void save()}
            onUndo={typing.undo}
            onTogglePane={() => {
              setPaneShown(!paneShown);
            }}
            onCommand={(button) => void run(button)}
          />
          {problem !== undefined && (
            <div className="messages" role="alert">
              <MessageBar intent="warning">
                <MessageBarBody>{problem}</MessageBarBody>
                <MessageBarActions
                  containerAction={
                    <Button
                      appearance="transparent"
                      aria-label={t("dismiss")}
                      icon={<Dismiss20Regular />}
                      onClick={() => {
                        setProblem(undefined);
                      }}
                    />
                  }
                />
              </MessageBar>
            </div>
          )}
          {open ? (
            <Workspace
              open={open}
              locale={LOCALES[language]}
              busy={addin.busy}
              onProblem={setProblem}
              onUndo={typing.undo}
              cellMenu={ribbon.cellMenu.map(({ id, labels, icon }) => ({ id, label: labels[language], icon }))}
              onCellMenu={(chosen) => {
                const button = ribbon.cellMenu.find(({ id }) => id === chosen);
                if (button) void run(button);
              }}
              shortcuts={shortcuts}
              onShortcut={(shortcut) => void press(shortcut)}
            >
              <PaneFrame
                shown={paneShown}
                container={addin.container}
                onClose={() => {
                  setPaneShown(false);
                }}
              />
            </Workspace>
          ) : (
            <p className="first-load" role="status">
              {t("opening")}
            </p>
          )}
        </div>
      </TextContext>
    </FluentProvider>
  );
}

function useManifestShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void readManifestShortcuts().then(setShortcuts);
  }, []);
  return shortcuts;
}

function useManifestRibbon(): ManifestRibbon {
  const [ribbon, setRibbon] = useState(NO_RIBBON);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const manifest = await fetchManifest();
      if (manifest) setRibbon(readManifestRibbon(manifest));
    };
    void read();
  }, []);
  return ribbon;
}
