import { examine } from "../../../src/core/examine";
import type { Finding } from "../../../src/core/finding/report";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheet, workbook } from "../support/sheet";

/** A whole office above itself and its kelurahan, each with programmes. */
function whole(paguOfSupport = 328380000): SheetSnapshot {
  const own: readonly [number, number, number, number] = [paguOfSupport, 130793625, 72450000, 89137500];
  const security = 17500000;
  const ownSum = own.reduce((a, b) => a + b, 0) + security;
  const village: readonly [number, number] = [239919150, 45000000];
  const villageSum = village.reduce((a, b) => a + b, 0);
  return sheet(
    [
      "*Tabel 3.7 Realisasi Anggaran Program dan Kegiatan Kecamatan Contoh Selatan Tahun 2025",
      "",
      "*Program / Kegiatan / Sub Kegiatan|*Pagu Anggaran (Rp)",
      `*Kecamatan Contoh Selatan|*${String(ownSum + villageSum)}`,
      `*Kecamatan Contoh Selatan|*${String(ownSum)}`,
      `*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|*${String(own[0] + own[1] + own[2])}`,
      `Penyusunan Dokumen Perencanaan Perangkat Daerah|${String(own[0])}`,
      `Koordinasi dan Penyusunan Laporan Capaian Kinerja|${String(own[1])}`,
      `Evaluasi Kinerja Perangkat Daerah|${String(own[2])}`,
      `*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN|*${String(own[3])}`,
      `Evaluasi Kelurahan|${String(own[3])}`,
      `*PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM|*${String(security)}`,
      `Sinergitas dengan Kepolisian Negara|${String(security)}`,
      `*KELURAHAN CONTOH SATU|*${String(villageSum)}`,
      `*PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN|*${String(villageSum)}`,
      `Pemberdayaan Masyarakat di Kelurahan|${String(village[0])}`,
      `Pembangunan Sarana dan Prasarana Kelurahan|${String(village[1])}`,
    ].join("\n"),
    { name: "Tabel 3.7" },
  );
}

/** The office's page of another table, which goes no further than its first programme. */
const EXCERPT = sheet(
  [
    "*Tabel 3.8 Capaian Anggaran Program dan Kegiatan Kecamatan Contoh Selatan Tahun 2025",
    "",
    "*Program / Kegiatan / Sub Kegiatan|*Pagu Anggaran (Rp)",
    "*KECAMATAN CONTOH SELATAN|*531623625",
    "*PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH|*531623625",
    "Penyusunan Dokumen Perencanaan Perangkat Daerah|328380000",
    "Koordinasi dan Penyusunan Laporan Capaian Kinerja|130793625",
    "Evaluasi Kinerja Perangkat Daerah|72450000",
  ].join("\n"),
  { name: "Tabel 3.8" },
);

function between(one: SheetSnapshot, other: SheetSnapshot): readonly Finding[] {
  return examine(workbook(one, other)).findings.filter(({ rule }) => rule === "cross-table");
}

test("the total of a table that holds a part of the office's programmes is not set against the whole office", () => {
  expect(between(whole(), EXCERPT)).toEqual([]);
  expect(between(EXCERPT, whole())).toEqual([]);
});

test("a difference that is that of a row which one table lacks is told with the row, and not called an error", () => {
  const lines = (villages: readonly string[]): string =>
    ["*Anggaran Kecamatan Contoh Selatan Tahun 2025", "", "*No|*Program|*Pagu (Rp)", ...villages].join("\n");
  const programs = ["1|PROGRAM PENUNJANG URUSAN|531623625", "2|PROGRAM PELAYANAN PUBLIK|7144374000"];
  const more = [...programs, "3|PROGRAM PEMBERDAYAAN MASYARAKAT|409606650"];
  const findings = between(
    sheet(lines([...more, "*|*JUMLAH|*8085604275"]), { name: "A" }),
    sheet(lines([...programs, "*|*JUMLAH|*7675997625"]), { name: "B" }),
  );
  expect(findings.map(({ severity, cell, message }) => [severity, cell, message.id.includes("('A'!C6)")])).toEqual([
    ["warning", "C6", true],
  ]);
});

test("what both tables hold is compared all the same, and told once for the programme and its part", () => {
  const findings = between(whole(382380000), EXCERPT);
  expect(findings).toHaveLength(1);
  expect([findings[0]?.sheet, findings[0]?.cell]).toEqual(["Tabel 3.8", "B6"]);
});
