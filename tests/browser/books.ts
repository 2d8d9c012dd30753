import { DOCUMENT, MAIN, sheetXml, workbookBytes } from "../xlsx/build-workbook";

const HEADER = ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)"];
const PROGRAMS = [
  [1, "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18275762000, 8917170657],
  [2, "PROGRAM PENYELENGGARAAN PELAYANAN PUBLIK", 680000000, 128331250],
  [3, "PROGRAM PEMBERDAYAAN MASYARAKAT DESA", 13667014000, 5368082925],
  [4, "PROGRAM KOORDINASI KETENTRAMAN", 565000000, 80020000],
] as const;

/** A workbook in which the second sheet has the third realisation with two digits swapped. */
export function twoTables(): Uint8Array {
  const sheet = (title: string, third: number): string =>
    [[title], [], HEADER, ...PROGRAMS.map((row, at) => (at === 2 ? [...row.slice(0, 3), third] : row))]
      .map((cells, at) => rowXml(at + 1, cells))
      .join("");
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`;
  return workbookBytes(sheet("Rekap Anggaran Kecamatan Contoh Tahun 2025", 5368082925), {
    "[Content_Types].xml": types,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/><sheet name="Laporan" sheetId="2" r:id="rId4"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "styles", "styles.xml")}${link(3, "sharedStrings", "sharedStrings.xml")}${link(4, "worksheet", "worksheets/sheet2.xml")}</Relationships>`,
    "xl/worksheets/sheet2.xml": sheetXml(sheet("Laporan Realisasi Kecamatan Contoh Tahun 2025", 5368082952)),
  });
}

/** A workbook of sixty programmes, each with its percentage; in every third the last two digits are swapped. */
export function twentyMistakes(): Uint8Array {
  const header = ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)"];
  const programs = Array.from({ length: 60 }, (_, index) => {
    const [budget, spent] = [1_000_000_000 + index * 17_350_000, 412_345_678 + index * 9_871_234];
    const percent = ((spent / budget) * 100).toFixed(2);
    const isWrong = index % 3 === 1;
    const swapped = percent.slice(0, -2) + percent.slice(-1) + percent.slice(-2, -1);
    const other = swapped === percent ? (Number(percent) + 9).toFixed(2) : swapped;
    return [index + 1, `PROGRAM NOMOR ${String(index + 1)}`, budget, spent, Number(isWrong ? other : percent)];
  });
  const rows = [["Realisasi Anggaran Kecamatan Contoh Tahun 2025"], [], header, ...programs];
  return workbookBytes(rows.map((cells, at) => rowXml(at + 1, cells)).join(""));
}

/** A workbook with a table of that many rows: programmes with their quarters, totals and percentages. */
export function largeTable(count: number): Uint8Array {
  const header = ["No", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Capaian (%)"];
  const lines = Array.from({ length: count }, (_, index) => {
    const [budget, spent] = [1_000_000_000 + index * 17_350, 412_345_678 + index * 9_871];
    return [index + 1, `Sub kegiatan ${String(index + 1)}`, budget, spent, Number(((spent / budget) * 100).toFixed(2))];
  });
  const total = (at: 2 | 3): number => lines.reduce((sum, line) => sum + Number(line[at]), 0);
  const [budget, spent] = [total(2), total(3)];
  const last = ["", "JUMLAH", budget, spent, Number(((spent / budget) * 100).toFixed(2))];
  const rows = [["Realisasi Anggaran Kecamatan Contoh Tahun 2025"], [], header, ...lines, last];
  return workbookBytes(rows.map((cells, at) => rowXml(at + 1, cells)).join(""));
}

function rowXml(row: number, cells: readonly (string | number)[]): string {
  const xml = cells.map((value, column) => {
    const place = `r="${"ABCDE".charAt(column)}${String(row)}"`;
    return typeof value === "number"
      ? `<c ${place}><v>${String(value)}</v></c>`
      : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${String(row)}">${xml.join("")}</row>`;
}
