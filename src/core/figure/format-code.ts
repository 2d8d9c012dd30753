/** A piece of a number format section. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly mark: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "general" | "text" | "slash" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** Room of one character's width, or a character repeated to fill the cell. */
  | { readonly kind: "pad" | "fill"; readonly mark: string }
  /** A run of one date letter in lower case (`n` stands for minutes), or of elapsed time. */
  | { readonly kind: "date" | "elapsed"; readonly letter: string; readonly width: number }
  | { readonly kind: "halfDay"; readonly short: boolean }
  | { readonly kind: "subsecond"; readonly width: number };

interface FormatCondition {
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly value: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition?: FormatCondition;
  readonly isDate: boolean;
  /** Language of month and day names that the section asks for by its number, as in `[$-421]`. */
  readonly language?: "id" | "en";
}

const CACHE_SIZE = 500;
const LANGUAGES: Readonly<Record<string, "id" | "en">> = { "21": "id", "09": "en" };
const cache = new Map<string, readonly FormatSection[]>();

/** The sections of a number format code; what is no code in it counts as literal text. */
export function formatSections(code: string): readonly FormatSection[] {
  const known = cache.get(code);
  if (known) return known;
  const sections = splitSections(code).map(readSection);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(code, sections);
  return sections;
}

function splitSections(code: string): string[] {
  const sections: string[] = [];
  let start = 0;
  for (let at = 0; at < code.length; at += 1) {
    const mark = code[at];
    if (mark === "\\" || mark === "_" || mark === "*") at += 1;
    else if (mark === '"' || mark === "[") at = closing(code, at);
    else if (mark === ";") {
      sections.push(code.slice(start, at));
      start = at + 1;
    }
  }
  sections.push(code.slice(start));
  return sections;
}

/** Where a quote or bracket that opens at a place closes; the end when it never does. */
function closing(code: string, at: number): number {
  const found = code.indexOf(code[at] === '"' ? '"' : "]", at + 1);
  return found < 0 ? code.length : found;
}

function readSection(code: string): FormatSection {
  const bare = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, "").replace(/general/gi, "");
  const hasDate = /[ymdhs]/i.test(bare) || /\[(?:h+|m+|s+)\]/i.test(code);
  const isDate = hasDate && !/[#?]/.test(bare);
  const tokens: FormatToken[] = [];
  let condition: FormatCondition | undefined;
  let rest = code;
  while (rest !== "") {
    const bracket = /^\[([^\]]*)\]?/.exec(rest);
    if (bracket) {
      condition = readCondition(bracket[1] ?? "") ?? condition;
      tokens.push(...readBracket(bracket[1] ?? ""));
      rest = rest.slice(bracket[0].length);
      continue;
    }
    const [token, length] = isDate ? readDateToken(rest) : readNumberToken(rest);
    tokens.push(token);
    rest = rest.slice(length);
  }
  const language = LANGUAGES[/\[\$[^\]]*-[^\]]*(\d\d)\]/.exec(code)?.[1] ?? ""];
  return {
    tokens: isDate ? withMinutes(tokens) : tokens,
    isDate,
    ...(condition ? { condition } : {}),
    ...(language ? { language } : {}),
  };
}

function readCondition(text: string): FormatCondition | undefined {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  if (!match) return undefined;
  return { operator: match[1] as FormatCondition["operator"], value: Number(match[2]) };
}

/** A currency sign or elapsed time; colours, conditions and languages show nothing. */
function readBracket(text: string): FormatToken[] {
  const elapsed = /^(h+|m+|s+)$/i.exec(text);
  if (elapsed) return [{ kind: "elapsed", letter: (text[0] ?? "").toLowerCase(), width: text.length }];
  const sign = /^\$([^-]*)/.exec(text)?.[1];
  return sign ? [{ kind: "literal", text: sign }] : [];
}

function readLiteral(rest: string): [FormatToken, number] | undefined {
  const next = rest[1] ?? "";
  switch (rest[0]) {
    case '"': {
      const end = closing(rest, 0);
      return [{ kind: "literal", text: rest.slice(1, end) }, end + 1];
    }
    case "\\":
      return [{ kind: "literal", text: next }, 2];
    case "_":
      return [{ kind: "pad", mark: next }, 2];
    case "*":
      return [{ kind: "fill", mark: next }, 2];
    case "@":
      return [{ kind: "text" }, 1];
    default:
      return undefined;
  }
}

function readNumberToken(rest: string): [FormatToken, number] {
  const literal = readLiteral(rest);
  if (literal) return literal;
  if (/^general/i.test(rest)) return [{ kind: "general" }, 7];
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent) return [{ kind: "exponent", plus: exponent[1] === "+" }, 2];
  const mark = rest[0] ?? "";
  switch (mark) {
    case "0":
    case "#":
    case "?":
      return [{ kind: "digit", mark }, 1];
    case ".":
      return [{ kind: "point" }, 1];
    case ",":
      return [{ kind: "comma" }, 1];
    case "%":
      return [{ kind: "percent" }, 1];
    case "/":
      return [{ kind: "slash" }, 1];
    default:
      return [{ kind: "literal", text: mark }, 1];
  }
}

function readDateToken(rest: string): [FormatToken, number] {
  const literal = readLiteral(rest);
  if (literal) return literal;
  const halfDay = /^(?:am\/pm|a\/p)/i.exec(rest);
  if (halfDay) return [{ kind: "halfDay", short: halfDay[0].length === 3 }, halfDay[0].length];
  const subsecond = /^\.(0+)/.exec(rest);
  if (subsecond) return [{ kind: "subsecond", width: subsecond[1]?.length ?? 0 }, subsecond[0].length];
  const run = /^([ymdhs])\1*/i.exec(rest);
  if (run) return [{ kind: "date", letter: (run[1] ?? "").toLowerCase(), width: run[0].length }, run[0].length];
  return [{ kind: "literal", text: rest[0] ?? "" }, 1];
}

/** An `m` after hours or before seconds means minutes. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const letterAt = (index: number, step: 1 | -1): string => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at];
      if (token?.kind === "date" || token?.kind === "elapsed") return token.letter;
    }
    return "";
  };
  return tokens.map((token, index) => {
    if (token.kind !== "date" || token.letter !== "m" || token.width > 2) return token;
    return letterAt(index, -1) === "h" || letterAt(index, 1) === "s" ? { ...token, letter: "n" } : token;
  });
}
