import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { nameOf } from "../../store/notices";
import { usePane, usePerform, useTranslate } from "../../store/use-session";

const MOST = 10;

/** What was done, by name, the latest first: taken back as far as is chosen, or done again. */
export function HistoryMenu() {
  const { running, undo } = usePane();
  const t = useTranslate();
  const perform = usePerform();
  const done = [...undo.done].reverse().slice(0, MOST);
  const next = undo.undone.at(-1);
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<HistoryRegular />}
          aria-label={t("history.label")}
          title={t("history.label")}
          disabledFocusable={running !== undefined}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {done.length > 0 ? (
            <MenuGroup>
              <MenuGroupHeader>{t("history.undo")}</MenuGroupHeader>
              {done.map(({ name }, index) => (
                <MenuItem
                  key={undo.done.length - index}
                  onClick={() => {
                    perform({ kind: "undo", steps: index + 1 });
                  }}
                >
                  {nameOf(name, t)}
                </MenuItem>
              ))}
            </MenuGroup>
          ) : null}
          {done.length > 0 && next ? <MenuDivider /> : null}
          {next ? (
            <MenuGroup>
              <MenuGroupHeader>{t("history.redo")}</MenuGroupHeader>
              <MenuItem
                onClick={() => {
                  perform({ kind: "redo" });
                }}
              >
                {nameOf(next.name, t)}
              </MenuItem>
            </MenuGroup>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
