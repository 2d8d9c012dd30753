/** Puts a theme into office.js, as Excel for Windows and Mac give one; `window.cermatTheme` is "dark" or "light". */
export const THEME_SCRIPT = `{
  let office;
  const give = (onReady) => (...rest) => onReady(...rest).then((info) => {
    const theme = () => window.cermatTheme === "dark"
      ? { isDarkTheme: true, bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" }
      : { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" };
    if (office.context) Object.defineProperty(office.context, "officeTheme", { configurable: true, get: theme });
    return info;
  });
  Object.defineProperty(window, "Office", {
    configurable: true,
    get: () => office,
    set: (value) => {
      office = value;
      let onReady = value.onReady && give(value.onReady.bind(value));
      Object.defineProperty(value, "onReady", {
        configurable: true,
        get: () => onReady,
        set: (next) => { onReady = give(next.bind(value)); },
      });
    },
  });
}`;

/** The person has chosen a language and knows the pane. */
export const knownPerson = (language: "id" | "en"): string =>
  `try { localStorage.setItem("cermat.language", "${language}"); localStorage.setItem("cermat.tour", "done"); } catch {}`;

/** A person who opens the pane for the first time, with a language. */
export const newPerson = (language: "id" | "en"): string =>
  `try { localStorage.setItem("cermat.language", "${language}"); localStorage.removeItem("cermat.tour"); } catch {}`;
