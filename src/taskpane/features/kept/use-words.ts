import { useMemo } from "react";
import { settingsEn } from "../../i18n/settings-en";
import { settingsId } from "../../i18n/settings-id";
import { fillText } from "../../i18n/translate";
import { usePane } from "../../store/use-session";

/** A name of a text of these screens. */
export type WordKey = keyof typeof settingsId;

/** Says a text of these screens. */
export type Words = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of these screens in the person's language; they are loaded with the screens. */
export function useWords(): Words {
  const { language } = usePane();
  return useMemo(() => {
    const texts: Readonly<Record<WordKey, string>> = language === "en" ? settingsEn : settingsId;
    return (key, params = {}) => fillText(texts[key], params, language);
  }, [language]);
}
