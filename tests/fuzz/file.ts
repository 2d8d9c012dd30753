import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { examine } from "../../src/core/examine";
import { HostError } from "../../src/core/sheet/workbook-port";
import { HOST_PROBLEMS } from "../../src/cli/words";
import { XlsxPort } from "../../src/xlsx/xlsx-port";
import type { Dice } from "../core/property/dice";
import { SOUND_FILES, soundFile } from "./books";
import { hostileText } from "./hostile";
import type { Part } from "./part";

type Files = Record<string, Uint8Array>;

/** Parts of a real workbook, unpacked. */
function soundParts(dice: Dice): Files {
  return unzipSync(readFileSync(soundFile(SOUND_FILES[dice.below(SOUND_FILES.length)] ?? SOUND_FILES[0])));
}

function anyPart(files: Files, dice: Dice, like = /./): string {
  const names = Object.keys(files).filter((name) => like.test(name));
  return names[dice.below(Math.max(1, names.length))] ?? "";
}

const SHEET = /worksheets\/[^/]*\.xml$/;

/** Changes the text of a part. */
function rewrite(files: Files, name: string, change: (text: string) => string): void {
  const bytes = files[name];
  if (bytes) files[name] = strToU8(change(strFromU8(bytes)));
}

/** Something inside a sheet, before its rows end. */
const intoRows =
  (rows: string) =>
  (text: string): string =>
    text.replace(/<\/sheetData>|<sheetData\/>/, (end) =>
      end.endsWith("/>") ? `<sheetData>${rows}</sheetData>` : `${rows}${end}`,
    );

/** One way in which a file can be wrong; the parts are changed in place. */
type Harm = (files: Files, dice: Dice) => void;

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join("")}<!ENTITY ext SYSTEM "file:///etc/passwd">]>`;

const HARMS: Readonly<Record<string, Harm>> = {
  "a part taken out": (files, dice) => Reflect.deleteProperty(files, anyPart(files, dice)),
  "a part emptied": (files, dice) => (files[anyPart(files, dice)] = new Uint8Array()),
  "a part under another name": (files, dice) => {
    const name = anyPart(files, dice);
    const bytes = files[name];
    if (bytes) files[dice.oneIn(2) ? name.toUpperCase() : `../../${name}`] = bytes;
    Reflect.deleteProperty(files, name);
  },
  "a part in place of another": (files, dice) =>
    (files[anyPart(files, dice)] = files[anyPart(files, dice)] ?? new Uint8Array()),
  "text cut, doubled or replaced": (files, dice) => {
    rewrite(files, anyPart(files, dice, /\.(xml|rels)$/), (text) => {
      const [from, to] = [dice.below(text.length + 1), dice.below(text.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const middle = dice.pick([
        "",
        text.slice(from, Math.min(to, from + 500)).repeat(2),
        hostileText(dice).slice(0, 2000),
      ]);
      return text.slice(0, from) + middle + text.slice(Math.min(to, from + dice.below(400)));
    });
  },
  "attributes of chance": (files, dice) => {
    rewrite(files, anyPart(files, dice, /\.(xml|rels)$/), (text) =>
      text.replace(/="([^"<>]*)"/g, (whole) =>
        dice.oneIn(25)
          ? `="${dice.pick(["", "-1", "0", "1", "99999999999999999999", "1e9", "NaN", "A1", "XFE1", "A1048577", "A1:XFD1048576", "true", "é"])}"`
          : whole,
      ),
    );
  },
  "figures of chance": (files, dice) => {
    rewrite(files, anyPart(files, dice, SHEET), (text) =>
      text.replace(/<v>([^<]*)<\/v>/g, (whole) =>
        dice.oneIn(20)
          ? `<v>${dice.pick(["", "1e308", "-1e999", "NaN", "99999999999", "-1", "0x10", "1,5", " 1 ", "&#0;", "&#xD800;", "&#x110000;", "_x0000_", "2024-13-45"])}</v>`
          : whole,
      ),
    );
  },
  "types of chance": (files, dice) => {
    rewrite(files, anyPart(files, dice, SHEET), (text) =>
      text.replace(/<c r="/g, (whole) =>
        dice.oneIn(15) ? `<c t="${dice.pick(["s", "str", "inlineStr", "b", "e", "d", "n", "x"])}" r="` : whole,
      ),
    );
  },
  "declared entities": (files, dice) => {
    rewrite(
      files,
      anyPart(files, dice, /\.(xml|rels)$/),
      (text) => `${ENTITIES}${text.replace(/^<\?xml[^>]*\?>/, "").replace("<t>", "<t>&j;&ext;")}`,
    );
  },
  "a hundred thousand nested elements": (files, dice) => {
    rewrite(files, anyPart(files, dice, /\.xml$/), (text) =>
      text.replace(
        /(<[a-zA-Z]+[^>]*[^/]>)/,
        `$1${"<a>".repeat(100_000)}${dice.oneIn(2) ? "</a>".repeat(100_000) : ""}`,
      ),
    );
  },
  "a million rows of nothing": (files, dice) => {
    const rows = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${String(848_000 + index)}" hidden="1"><c r="A${String(848_000 + index)}" s="1"/></row>`,
    ).join("");
    rewrite(
      files,
      anyPart(files, dice, SHEET),
      intoRows(dice.oneIn(2) ? rows : `${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    );
  },
  "a cell in the last row and column": (files, dice) => {
    rewrite(
      files,
      anyPart(files, dice, SHEET),
      intoRows(`<row r="1048576"><c r="${dice.pick(["A", "XFD"])}1048576" t="str"><v>Jumlah</v></c></row>`),
    );
  },
  "sixteen thousand columns": (files, dice) => {
    const cells = Array.from(
      { length: 16_384 },
      (_, index) => `<c${dice.oneIn(3) ? ' t="str"' : ""}><v>${String(index)}</v></c>`,
    ).join("");
    rewrite(files, anyPart(files, dice, SHEET), intoRows(`<row>${cells}</row><row>${cells}</row>`));
  },
  "wide areas": (files, dice) => {
    rewrite(files, anyPart(files, dice, SHEET), (text) =>
      text
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace(
          "</sheetData>",
          '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B:B"/><mergeCell ref="A1:B2:C3"/><mergeCell ref=""/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
        )
        .replace(
          "<sheetData",
          '<cols><col min="1" max="16384" hidden="1"/><col min="-5" max="1e12" hidden="1"/></cols><sheetData',
        ),
    );
  },
  "formulas of every cell": (files, dice) => {
    const formula = dice.pick([
      "SUM(A:XFD)",
      "SUM(1:1048576)",
      "SUMPRODUCT(A:A*B:B)",
      `${"(".repeat(4000)}1`,
      `${"1+".repeat(4000)}1`,
      "A1&amp;A1",
      "Z1",
      "[1]Lembar!A1",
      'REPT("x",1E9)',
      'COUNTIF(A:A,"*?*?*?*?*a")',
    ]);
    rewrite(files, anyPart(files, dice, SHEET), (text) =>
      text.replace(/<v>[^<]*<\/v>/g, (whole) => (dice.oneIn(3) ? `<f>${formula}</f>` : whole)),
    );
  },
  "one formula shared by all": (files, dice) => {
    rewrite(files, anyPart(files, dice, SHEET), (text) =>
      text.replace(
        /<v>([^<]*)<\/v>/g,
        (whole) =>
          `<f t="shared" si="${String(dice.below(3))}"${dice.oneIn(9) ? ' ref="A1:XFD1048576">A1+XFD1048576' : ">"}</f>${dice.oneIn(2) ? whole : ""}`,
      ),
    );
  },
  "cells that read each other": (files, dice) => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) =>
        `<row r="${String(2000 + index)}"><c r="A${String(2000 + index)}"><f>A${String(2000 + ((index + 1) % 3000))}+B${String(2000 + index)}</f></c><c r="B${String(2000 + index)}"><f>SUM(A$2000:A$5000)</f></c></row>`,
    );
    rewrite(files, anyPart(files, dice, SHEET), intoRows(rows.join("")));
  },
  "long texts": (files, dice) => {
    const text = dice
      .pick(["1", "1.", "Rp ", "(", " ", "&#10;", "=", "ratus", "a "])
      .repeat(dice.pick([32_767, 400_000]));
    rewrite(
      files,
      anyPart(files, dice, SHEET),
      intoRows(
        Array.from(
          { length: 20 },
          () => `<row><c t="inlineStr"><is><t>${text}</t></is></c><c t="str"><v>${text}</v></c><c><v>1</v></c></row>`,
        ).join(""),
      ),
    );
  },
  "many sheets": (files, dice) => {
    const sheet = files[anyPart(files, dice, SHEET)] ?? new Uint8Array();
    rewrite(files, "xl/workbook.xml", (text) =>
      text.replace(
        "</sheets>",
        `${Array.from({ length: 24 }, (_, index) => `<sheet name="${dice.oneIn(5) ? "Sama" : `L${String(index)}`}" sheetId="${String(index + 50)}" r:id="x${String(index)}"/>`).join("")}</sheets>`,
      ),
    );
    rewrite(files, "xl/_rels/workbook.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        `${Array.from({ length: 24 }, (_, index) => `<Relationship Id="x${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/x${String(index % 2)}.xml"/>`).join("")}</Relationships>`,
      ),
    );
    files["xl/worksheets/x0.xml"] = sheet.length < 60_000 ? sheet : strToU8("<worksheet/>");
    files["xl/worksheets/x1.xml"] = strToU8("<worksheet/>");
  },
  "links to the outside": (files, dice) => {
    rewrite(files, anyPart(files, dice, /\.rels$/), (text) =>
      text.replace(
        "</Relationships>",
        '<Relationship Id="ext1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="ext2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      ),
    );
  },
  "a part that goes round in circles": (files, dice) => {
    rewrite(files, anyPart(files, dice, /\.rels$/), (text) =>
      text.replace(/Target="[^"]*"/g, (whole) => (dice.oneIn(2) ? 'Target="workbook.xml"' : whole)),
    );
  },
  "wrong content types": (files) => {
    rewrite(files, "[Content_Types].xml", (text) =>
      text.replace(/ContentType="[^"]*"/g, 'ContentType="application/pdf"'),
    );
  },
  "a workbook with macros": (files) => {
    files["xl/vbaProject.bin"] = new Uint8Array(2000).fill(7);
    rewrite(files, "[Content_Types].xml", (text) => text.replace("spreadsheetml.sheet.main", "macroEnabled.main"));
  },
  "strings by thousands": (files, dice) => {
    files["xl/sharedStrings.xml"] = strToU8(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="-1">${`<si><t>${hostileText(dice).replace(/[<&]/g, "")}</t></si>`.repeat(50)}</sst>`.slice(
        0,
        dice.below(20_000) + 200,
      ),
    );
  },
  "a million styles": (files, dice) => {
    rewrite(files, anyPart(files, dice, /styles\.xml$/), (text) =>
      text.replace("</cellXfs>", `${'<xf numFmtId="9999" fontId="-1" fillId="9e9"/>'.repeat(100_000)}</cellXfs>`),
    );
  },
  "a bomb of spaces": (files, dice) =>
    (files[anyPart(files, dice, /\.xml$/)] = new Uint8Array(30 * 1024 * 1024).fill(32)),
};

/** A zip with what its writer did, in the bytes. */
function spoilBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const all = bytes.slice(0, dice.oneIn(4) ? dice.below(bytes.length) : bytes.length);
  for (let flips = dice.below(12); flips > 0; flips--) all[dice.below(Math.max(1, all.length))] = dice.below(256);
  if (dice.oneIn(3)) {
    // The list of entries is where sizes, places and counts stand.
    const tail = Math.max(0, all.length - 400);
    for (let flips = dice.below(6); flips > 0; flips--)
      all[tail + dice.below(all.length - tail || 1)] = dice.pick([0, 255, 127, 128]);
  }
  return dice.oneIn(10) ? new Uint8Array([...all, ...all.slice(0, 5000)]) : all;
}

/** A file that is none, or a real one made wrong in one or several ways. */
function anyFile(dice: Dice): { readonly bytes: Uint8Array; readonly harms: readonly string[] } {
  if (dice.oneIn(10))
    return {
      bytes: spoilBytes(readFileSync(soundFile(SOUND_FILES[dice.below(SOUND_FILES.length)] ?? SOUND_FILES[0])), dice),
      harms: ["bytes"],
    };
  const files = soundParts(dice);
  const names = Object.keys(HARMS);
  const harms = Array.from({ length: dice.pick([1, 1, 1, 2, 4]) }, () => names[dice.below(names.length)] ?? "");
  for (const name of harms) HARMS[name]?.(files, dice);
  const whole = zipSync(files, { level: 1 });
  return { bytes: dice.oneIn(8) ? spoilBytes(whole, dice) : whole, harms };
}

/** Reads, examines, marks and writes a file, and reads it again: it works, or is refused in words that a person can use. */
async function tryFile(dice: Dice): Promise<string> {
  const { bytes } = anyFile(dice);
  let code: string;
  try {
    const port = new XlsxPort(bytes, "uji.xlsx");
    const book = await port.read({ kind: "workbook" });
    examine(book);
    const sheet = book.sheets[dice.below(Math.max(1, book.sheets.length))]?.name ?? "";
    await port.apply([
      {
        kind: "add-mark",
        mark: { id: "m", sheet, row: 0, column: 0, severity: "error", text: hostileText(dice).slice(0, 500) },
      },
    ]);
    const again = await new XlsxPort(port.bytes(), "uji.xlsx").read({ kind: "workbook" });
    if (again.marks.length !== book.marks.length + 1 && again.marks.every(({ id }) => id !== "m"))
      throw new Error("The mark is lost.");
    return "read and marked";
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    code = cause.code;
  }
  const known = code === "protected-sheet" || code === "sheet-missing" || code in HOST_PROBLEMS;
  if (!known) throw new Error(`Refused without words: ${code}`);
  return code;
}

export const FILE: Part = {
  name: "file",
  says: "real .xlsx files made wrong, read, examined, marked and read again",
  seconds: 30,
  megabytes: 768,
  attempt: tryFile,
};
