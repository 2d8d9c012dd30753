import { type Language, useText } from "../texts";

interface TitleBarProps {
  readonly bookName: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const NAMES: Readonly<Record<Language, string>> = { id: "Indonesia", en: "English" };

/** The name of the workbook, and the language of the workbench. */
export function TitleBar({ bookName, language, onLanguage }: TitleBarProps) {
  const t = useText();
  return (
    <header className="title-bar">
      <h1>{t("title")}</h1>
      <span className="book-name">{bookName}</span>
      <div className="languages" role="group" aria-label={t("language")}>
        {(["id", "en"] as const).map((name) => (
          <button
            key={name}
            type="button"
            lang={name}
            aria-pressed={name === language}
            onClick={() => {
              onLanguage(name);
            }}
          >
            {NAMES[name]}
          </button>
        ))}
      </div>
    </header>
  );
}
