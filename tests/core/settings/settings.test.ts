import { examine } from "../../../src/core/examine";
import { acceptText, changeEntry, settingsFile, settingsJson } from "../../../src/core/settings/change-settings";
import { EMPTY_DOCUMENT, readSettings, readText } from "../../../src/core/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { MARK_COLOURS } from "../../../src/core/sheet/mark-style";
import { sheet, workbook } from "../support/sheet";

const stored = (document: object): Record<string, string> => ({
  settings: JSON.stringify({ version: 1, ...document }),
});

test("a workbook without settings has the product's own", () => {
  expect(readSettings({})).toMatchObject({ settings: DEFAULT_SETTINGS, issues: [] });
});

test("a relabelled scale replaces the product's, grade by grade", () => {
  const grades = [
    { label: "Sangat Berhasil", from: 85 },
    { label: "Berhasil", also: ["B"], from: "70.5", to: "84" },
    { label: "Belum Berhasil" },
  ];
  const { settings, issues } = readSettings(stored({ scales: { "peringkat-kinerja": { grades } } }));
  expect(issues).toEqual([]);
  const scale = settings.scales.find(({ id }) => id === "peringkat-kinerja");
  expect(scale?.grades).toEqual([
    { label: "Sangat Berhasil", also: [], from: "85", to: null },
    { label: "Berhasil", also: ["B"], from: "70.5", to: "84" },
    { label: "Belum Berhasil", also: [], from: null, to: null },
  ]);
  expect(scale?.lowerBound).toBe("included");
  expect(scale?.source.en).toBe("settings of this workbook");
  expect(settings.scales.find(({ id }) => id === "akip")).toBe(DEFAULT_SETTINGS.scales.find(({ id }) => id === "akip"));
});

test.each([
  [{ policies: { average: "SUM" } }, "policies.average", "not-allowed"],
  [{ policies: { cap: "abc" } }, "policies.cap", "not-number"],
  [{ policies: { predicateScale: "x" } }, "policies.predicateScale", "unknown-scale"],
  [{ policies: [] }, "policies", "not-object"],
  [{ tolerance: { units: 1.5 } }, "tolerance.units", "not-number"],
  [{ tolerance: { truncated: "ya" } }, "tolerance.truncated", "not-truth"],
  [{ colours: { error: "#ff0000" } }, "colours.error", "not-allowed"],
  [{ rules: { off: ["percent", "nothing"] } }, "rules.off[1]", "not-allowed"],
  [{ rules: { off: "percent" } }, "rules.off", "not-list"],
  [{ notes: { templates: [""] } }, "notes.templates[0]", "not-text"],
  [{ scales: { nothing: {} } }, "scales.nothing", "unknown-scale"],
  [{ scales: { akip: { grades: [{ label: "A", from: 1 }] } } }, "scales.akip.grades", "too-few"],
  [
    {
      scales: {
        akip: {
          grades: [
            { label: "A", from: 1 },
            { label: "B", from: 0 },
          ],
        },
      },
    },
    "scales.akip.grades[1].from",
    "lowest",
  ],
  [
    { scales: { akip: { grades: [{ label: "A", from: 1 }, { label: "B", from: 2 }, { label: "C" }] } } },
    "scales.akip.grades[1].from",
    "not-falling",
  ],
  [{ scales: { akip: { grades: [{ label: "A", from: 1 }, { label: "a" }] } } }, "scales.akip.grades[1].label", "twice"],
  [
    { scales: { akip: { grades: [{ label: "A", from: "1,5" }, { label: "B" }] } } },
    "scales.akip.grades[0].from",
    "not-number",
  ],
])(
  "an entry that cannot be used is named with its place and gives way to the default: %j",
  (document, place, reason) => {
    const { settings, issues } = readSettings(stored(document));
    expect(issues).toEqual([{ place, reason }]);
    expect({ ...settings, rulesOff: [], templates: [] }).toEqual({ ...DEFAULT_SETTINGS, rulesOff: [], templates: [] });
  },
);

test.each([
  ["{broken", "not-json"],
  ["[1]", "not-object"],
  ['{"version":2}', "version"],
])("settings that cannot be read at all leave the defaults: %s", (json, reason) => {
  expect(readText(json)).toEqual({
    settings: DEFAULT_SETTINGS,
    document: EMPTY_DOCUMENT,
    issues: [{ place: "", reason }],
  });
});

test("one wrong entry does not take the others with it", () => {
  const { settings } = readSettings(
    stored({ rules: { off: ["percent", "nothing"] }, tolerance: { units: 2, truncated: 1 } }),
  );
  expect(settings.rulesOff).toEqual(["percent"]);
  expect(settings.tolerance).toEqual({ units: 2, truncated: true });
});

test("changing one entry keeps what others wrote, also what this version does not know", () => {
  const { document } = readSettings(stored({ later: { x: 1 }, policies: { average: "TREE", later: 2 } }));
  const changed = changeEntry(document, ["policies", "negative"], "N2");
  expect(changed).toEqual({
    ok: true,
    document: { version: 1, later: { x: 1 }, policies: { average: "TREE", later: 2, negative: "N2" } },
  });
});

test("an entry set back to its default leaves nothing behind, and an empty document is not kept", () => {
  const { document } = readSettings(stored({ policies: { average: "TREE" } }));
  const changed = changeEntry(document, ["policies", "average"], undefined);
  expect(changed).toEqual({ ok: true, document: { version: 1 } });
  expect(settingsJson({ version: 1 })).toBeNull();
});

test("a change that cannot be used is refused, whatever else is wrong already", () => {
  const { document } = readSettings(stored({ colours: { error: "none" } }));
  expect(changeEntry(document, ["policies", "average"], "SUM")).toEqual({
    ok: false,
    issues: [{ place: "policies.average", reason: "not-allowed" }],
  });
  expect(changeEntry(document, ["policies", "average"], "TREE").ok).toBe(true);
});

test("settings of a file are taken whole or not at all, and what is written can be read again", () => {
  expect(acceptText('{"version":1,"policies":{"average":"SUM"}}').ok).toBe(false);
  const { document } = readSettings(stored({ policies: { average: "TREE" }, rules: { off: ["no-target"] } }));
  expect(acceptText(settingsFile(document))).toEqual({ ok: true, document });
});

test("rules that were switched off before there were settings stay off until the settings speak of rules", () => {
  const old = { rules: JSON.stringify({ off: ["no-target", "percent"] }) };
  expect(readSettings(old).settings.rulesOff).toEqual(["no-target"]);
  expect(readSettings(old).document).toEqual({ version: 1, rules: { off: ["no-target"] } });
  expect(readSettings({ ...old, ...stored({ rules: { off: [] } }) }).settings.rulesOff).toEqual([]);
  expect(readSettings({ rules: "{broken" }).issues).toEqual([]);
});

test("every colour of marks leaves the figure legible: at least 4,5 to 1", () => {
  for (const { fill, font } of Object.values(MARK_COLOURS)) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
});

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const PERCENTS = `
  *Kegiatan|*Target Rp|*Realisasi Rp|*%
  Rapat koordinasi|73000|30600|41.91{0.00}
  Pelatihan aparatur|175000|120000|68.57{0.00}
  Pengadaan kursi|85000|80000|94.12{0.00}
  Evaluasi|64000|32000|50.00{0.00}
  Pembinaan|77000|70000|90.91{0.00}
`;

function examined(rows: string, settings: Record<string, string> = {}) {
  return examine({ ...workbook(sheet(rows)), settings });
}

test("figures that are cut off hold and are told, or are wrong where the workbook says so", () => {
  expect(examined(PERCENTS).findings.map(({ severity, cell }) => [severity, cell])).toEqual([["info", "D2"]]);
  const strict = examined(PERCENTS, stored({ tolerance: { truncated: false } }));
  expect(strict.findings.map(({ severity, cell, expected }) => [severity, cell, expected])).toEqual([
    ["error", "D2", "41,92"],
  ]);
});

test("a figure may be off by as many units of its last digit as the workbook accepts, and no more", () => {
  const rows = PERCENTS.replace("68.57", "68.60").replace("41.91", "41.92");
  const cells = (units: number) => examined(rows, stored({ tolerance: { units } })).findings.map(({ cell }) => cell);
  expect(cells(0)).toEqual(["D3"]);
  expect(cells(2)).toEqual(["D3"]);
  expect(cells(3)).toEqual([]);
});

test("things that are counted are never off by a tolerated unit", () => {
  const rows = `
    *Kegiatan|*TW I K|*TW II K|*Total K|*TW I Rp|*TW II Rp|*Total Rp
    Rapat koordinasi|4|5|9|1000|2000|3000
    Pelatihan aparatur|3|4|7|1000|4000|5000
    Pengadaan kursi|8|3|12|2000|4000|6001
    Pembinaan|2|7|9|3000|4000|7000
  `;
  const cells = (units: number) =>
    examined(rows, stored({ tolerance: { units } }))
      .findings.map(({ cell }) => cell)
      .filter((cell) => cell.endsWith("4"));
  expect(cells(0)).toEqual(["G4", "D4"]);
  expect(cells(1)).toEqual(["D4"]);
});

test("a rule that is switched off finds nothing, and coverage says that it was not checked", () => {
  const rows = PERCENTS.replace("68.57", "86.57");
  expect(examined(rows).findings.map(({ cell }) => cell)).toContain("D3");
  const { findings, coverage } = examined(rows, stored({ rules: { off: ["percent", "no-target"] } }));
  expect(findings).toEqual([]);
  expect(coverage.off).toEqual([
    { rule: "percent", relations: 5 },
    { rule: "no-target", relations: 0 },
  ]);
  expect(coverage.byKind.percent).toEqual({ checked: 0, held: 0, broken: 0, notCheckable: 5 });
});
