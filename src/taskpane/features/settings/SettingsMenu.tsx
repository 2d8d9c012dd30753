import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { usePane, useSession, useTranslate } from "../../store/use-session";

/** The little that can be set: the language. */
export function SettingsMenu() {
  const { language } = usePane();
  const { chooseLanguage } = useSession();
  const t = useTranslate();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        chooseLanguage(checkedItems[0] === "en" ? "en" : "id");
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />} aria-label={t("settings.label")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("settings.language")}</MenuGroupHeader>
            <MenuItemRadio name="language" value="id">
              {t("settings.language.id")}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en">
              {t("settings.language.en")}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
