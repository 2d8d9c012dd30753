import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { QuestionCircleRegular, SettingsRegular } from "@fluentui/react-icons";
import type { KeptScreen } from "../../store/kept";
import { usePane, usePerform, useSession, useTranslate } from "../../store/use-session";

const SCREENS: readonly KeptScreen[] = ["settings", "notes", "accepted"];

/** The little that can be set: the language, and when the pane comes up. */
export function SettingsMenu() {
  const { language, live, ribbon, running } = usePane();
  const perform = usePerform();
  const { chooseLanguage, store } = useSession();
  const t = useTranslate();
  return (
    <Menu
      defaultOpen
      checkedValues={{ language: [language], live: live ? ["on"] : [], ribbon: [ribbon] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === "language") chooseLanguage(checkedItems[0] === "en" ? "en" : "id");
        else if (name === "live") store.dispatch({ type: "live-chosen", live: checkedItems.length > 0 });
        else store.dispatch({ type: "ribbon-chosen", policy: checkedItems[0] === "needed" ? "needed" : "always" });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={t("settings.label")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCREENS.map((screen) => (
            <MenuItem
              key={screen}
              disabled={running !== undefined}
              onClick={() => {
                perform({ kind: "open-kept", screen });
              }}
            >
              {t(`kept.${screen}`)}
            </MenuItem>
          ))}
          <MenuItem
            icon={<QuestionCircleRegular />}
            onClick={() => {
              store.dispatch({ type: "help-opened", page: "list" });
            }}
          >
            {t("help.open")}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("settings.language")}</MenuGroupHeader>
            <MenuItemRadio name="language" value="id">
              {t("settings.language.id")}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en">
              {t("settings.language.en")}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("settings.live")}</MenuGroupHeader>
            <MenuItemCheckbox name="live" value="on">
              {t("settings.live.on")}
            </MenuItemCheckbox>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("settings.ribbon")}</MenuGroupHeader>
            <MenuItemRadio name="ribbon" value="always">
              {t("settings.ribbon.always")}
            </MenuItemRadio>
            <MenuItemRadio name="ribbon" value="needed">
              {t("settings.ribbon.needed")}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
