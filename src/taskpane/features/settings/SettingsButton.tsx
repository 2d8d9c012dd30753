import { Button } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import { SettingsMenu } from "../../lazy-parts";
import { useTranslate } from "../../store/use-session";

/** The button of the settings; its menu is loaded when it is first opened. */
export function SettingsButton() {
  const t = useTranslate();
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      icon={<SettingsRegular />}
      aria-label={t("settings.label")}
      aria-haspopup="menu"
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  return wanted ? (
    <Suspense fallback={button}>
      <SettingsMenu />
    </Suspense>
  ) : (
    button
  );
}
