import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import {
  ArrowUndo20Regular,
  DocumentTable24Regular,
  FolderOpen24Regular,
  PanelRight24Regular,
  Save24Regular,
} from "@fluentui/react-icons";
import { type ReactElement, useRef } from "react";
import { SAMPLES } from "../samples";
import { type Language, useText } from "../texts";
import type { ManifestRibbon, RibbonButton } from "./manifest-ribbon";

interface RibbonProps {
  readonly language: Language;
  readonly ribbon: ManifestRibbon;
  /** A command of the add-in is running. */
  readonly busy: boolean;
  readonly paneShown: boolean;
  readonly canUndo: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (file: string) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onTogglePane: () => void;
  readonly onCommand: (button: RibbonButton) => void;
}

/** The strip of buttons: the workbench's own, and those that the add-in's manifest describes. */
export function Ribbon(props: RibbonProps) {
  const { language, ribbon, busy, paneShown, canUndo } = props;
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon" role="toolbar" aria-label={t("title")}>
      <div className="ribbon-group" role="group" aria-label={t("file")}>
        <RibbonTool
          label={t("open")}
          tip={t("openTip")}
          icon={<FolderOpen24Regular />}
          onClick={() => picker.current?.click()}
        />
        <input
          ref={picker}
          type="file"
          hidden
          data-testid="open-file"
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) props.onOpenFile(file);
          }}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <button type="button" className="tool">
              <DocumentTable24Regular />
              <span>{t("samples")}</span>
            </button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map(({ file, label }) => (
                <MenuItem
                  key={file}
                  onClick={() => {
                    props.onOpenSample(file);
                  }}
                >
                  {label[language]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <RibbonTool label={t("save")} tip={t("saveTip")} icon={<Save24Regular />} onClick={props.onSave} />
        <RibbonTool
          label={t("undo")}
          tip={`${t("undo")} (Ctrl+Z)`}
          icon={<ArrowUndo20Regular />}
          disabled={!canUndo}
          onClick={props.onUndo}
        />
        <span className="group-label">{t("file")}</span>
      </div>
      <div className="ribbon-group" role="group" aria-label={ribbon.tab?.[language] ?? "Cermat"}>
        {ribbon.buttons
          .filter(({ action }) => action.kind === "function")
          .map((button) => (
            <RibbonTool
              key={button.id}
              label={button.labels[language]}
              tip={button.tips[language]}
              icon={
                button.icon === undefined ? (
                  <DocumentTable24Regular />
                ) : (
                  <img src={button.icon} alt="" width={24} height={24} />
                )
              }
              disabled={busy}
              onClick={() => {
                props.onCommand(button);
              }}
            />
          ))}
        <RibbonTool
          label={t("pane")}
          tip={t("pane")}
          icon={<PanelRight24Regular />}
          pressed={paneShown}
          onClick={props.onTogglePane}
        />
        <span className="group-label">{ribbon.tab?.[language] ?? "Cermat"}</span>
      </div>
    </div>
  );
}

interface RibbonToolProps {
  readonly label: string;
  readonly tip: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function RibbonTool({ label, tip, icon, disabled = false, pressed, onClick }: RibbonToolProps) {
  return (
    <Tooltip content={tip} relationship="description" withArrow>
      <button type="button" className="tool" disabled={disabled} aria-pressed={pressed} onClick={onClick}>
        {icon}
        <span>{label}</span>
      </button>
    </Tooltip>
  );
}
