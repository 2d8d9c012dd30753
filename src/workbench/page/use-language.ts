import { useState } from "react";
import type { LocaleName } from "../host/model/locale";
import type { Language } from "./texts";

const KEY = "cermat-workbench-language";

/** Regional settings that go with a language of Excel. */
export const LOCALES: Readonly<Record<Language, LocaleName>> = { id: "id-ID", en: "en-US" };

/** The language of the workbench and of the Excel that it stands for, kept for the next visit. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEY) === "en" ? "en" : "id"));
  return [
    language,
    (next) => {
      localStorage.setItem(KEY, next);
      document.documentElement.lang = next;
      setLanguage(next);
    },
  ];
}
