import type { ColumnRole } from "../../../src/core/finding/report";
import type { Dice } from "./dice";
import { type Group, type Plan, type Rule, figure, percent, plus, none, rupiah, part, ROMAN, names } from "./plan";
import type { Traits } from "./traits";

const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

function byMonth(traits: Traits, of: { top: string; role: ColumnRole; short: boolean }): readonly Group[] {
  const groups: Group[] = [];
  MONTHS.forEach((month, index) => {
    const quarter = Math.floor(index / 3);
    const halves =
      of.top === "Anggaran Kas"
        ? [`Semester ${quarter < 2 ? "I" : "II"}`, `Triwulan ${ROMAN[quarter] ?? ""}`]
        : [of.top];
    groups.push(figure(`m${index + 1}`, [...halves, of.short ? month.slice(0, 3) : month], [of.role, "realised"]));
    if (!traits.subtotals || index % 3 !== 2) return;
    groups.push(
      figure(`q${quarter + 1}`, [...halves, `Jumlah TW ${ROMAN[quarter] ?? ""}`], ["total", of.role, "realised"], {
        rule: { kind: "sum", of: plus(`m${index - 1}`, `m${index}`, `m${index + 1}`) },
      }),
    );
  });
  return groups;
}

/** Where quarters stand between the months the year is their sum as well. */
function also({ subtotals }: Traits): Pick<Group, "also"> {
  return subtotals ? { also: { kind: "sum", of: plus("q1", "q2", "q3", "q4") } } : {};
}

const twelve = names("m", 12);
const monthly = (dice: Dice): Record<string, number> =>
  Object.fromEntries(
    twelve.map((name) => [name, dice.oneIn(5) ? 0 : dice.between(100, 9_000) * 5_000 + dice.pick([0, 250])]),
  );

export function months(traits: Traits): Plan {
  const sum: Rule = { kind: "sum", of: plus(...twelve) };
  return {
    groups: [
      figure("target", [["Pagu Anggaran (Rp)", "Anggaran Tahun 2024", "Pagu DPA"][traits.words] ?? ""], "target"),
      ...byMonth(traits, { top: "Realisasi Bulan", role: "realised", short: traits.order === 1 }),
      figure("year", [["Jumlah Realisasi (Rp)", "Total Realisasi", "Jumlah"][traits.words] ?? ""], "total", {
        rule: sum,
        ...also(traits),
      }),
      ...(traits.remainder
        ? [
            figure("remainder", ["Sisa Anggaran (Rp)"], "remainder", {
              rule: {
                kind: "sum",
                of: [
                  ["target", 1],
                  ["year", -1],
                ],
              },
            }),
          ]
        : []),
      ...(traits.yearPercent
        ? [percent("yearPercent", ["Persentase Serapan (%)"], { kind: "ratio", of: "year", over: "target" })]
        : []),
    ],
    money: (dice) => {
      const done = monthly(dice);
      const sum = Object.values(done).reduce((total, one) => total + one, 0);
      return { ...done, target: Math.round(sum * 1.25) + 1_000 };
    },
    counts: none,
  };
}

export function cashPlan(traits: Traits): Plan {
  return {
    groups: [
      figure(
        "year",
        [["Anggaran Tahun Ini", "Pagu Anggaran (Rp)", "Jumlah Anggaran"][traits.words] ?? ""],
        ["target", "total"],
        { rule: { kind: "sum", of: plus(...twelve) }, ...also(traits) },
      ),
      ...byMonth(traits, { top: "Anggaran Kas", role: "target", short: traits.order === 1 }),
    ],
    money: monthly,
    counts: none,
  };
}

export function amendment(traits: Traits): Plan {
  const top = ["Pagu Indikatif (Rp)", "JUMLAH (Rp)", "Anggaran (Rp)"][traits.words] ?? "";
  const before = figure(
    "before",
    [top, ["Sebelum", "SEBELUM PERUBAHAN", "Sebelum Perubahan"][traits.words] ?? ""],
    "before",
  );
  const after = figure(
    "after",
    [top, ["Setelah", "SETELAH PERUBAHAN", "Sesudah Perubahan"][traits.words] ?? ""],
    "after",
  );
  const delta = figure("delta", ["Bertambah/(Berkurang)", "(Rp)"], "delta", {
    rule: {
      kind: "sum",
      of: [
        ["after", 1],
        ["before", -1],
      ],
    },
  });
  const change = percent("change", ["Bertambah/(Berkurang)", "%"], { kind: "ratio", of: "delta", over: "before" });
  return {
    groups: [before, after, delta, ...(traits.yearPercent ? [change] : [])],
    money: (dice) => {
      const first = rupiah(dice);
      return {
        before: first,
        after: dice.oneIn(3) ? first : Math.max(1_000, first + dice.between(-400, 500) * Math.round(first / 1000)),
      };
    },
    counts: none,
  };
}

export function ceiling(traits: Traits): Plan {
  return {
    groups: [
      figure(
        "target",
        [
          `Rencana Tahun 2025`,
          ["Pagu Indikatif (Rp)", "Kebutuhan Dana/Pagu Indikatif", "Pagu Indikatif"][traits.words] ?? "",
        ],
        "target",
      ),
      figure(
        "next",
        [
          "Prakiraan Maju Rencana Tahun 2026",
          ["Kebutuhan Dana/Pagu Indikatif (Rp)", "Pagu Indikatif", "Kebutuhan Dana"][traits.words] ?? "",
        ],
        "target",
      ),
    ],
    money: (dice) => {
      const first = rupiah(dice);
      return { target: first, next: Math.round(first * 1.1) };
    },
    counts: none,
  };
}

export function progress(traits: Traits): Plan {
  const pagu = figure("target", [["Pagu (Rp)", "NILAI DPA (Rp)", "Anggaran (Rp)"][traits.words] ?? ""], "target");
  const rencana = figure("plan", ["Keuangan", "Rencana (Rp)"], "target");
  const done = figure("year", ["Keuangan", "Realisasi (Rp)"], ["realised", "total"]);
  return {
    groups: [
      pagu,
      rencana,
      done,
      percent("yearPercent", ["Keuangan", "Capaian (%)"], {
        kind: "ratio",
        of: "year",
        over: traits.order === 0 ? "plan" : "target",
      }),
      figure("remainder", ["Sisa Anggaran (Rp)"], "remainder", {
        rule: {
          kind: "sum",
          of: [
            ["target", 1],
            ["year", -1],
          ],
        },
      }),
    ],
    money: (dice) => {
      const goal = rupiah(dice);
      const plan = Math.round((goal * dice.between(400, 900)) / 1000);
      return { target: goal, plan, year: part(dice, plan, 1000) };
    },
    counts: none,
  };
}

export function flat(): Plan {
  const rak = names("rak", 4);
  const real = names("q", 4);
  return {
    groups: [
      figure("target", ["Pagu"], ["target", "total"], { rule: { kind: "sum", of: plus(...rak) } }),
      ...rak.map((name, index) => figure(name, [`Rak ${index + 1}`], "target")),
      ...real.map((name, index) => figure(name, [`Realisasi ${index + 1}`], "realised")),
    ],
    money: (dice) => {
      const goal = rupiah(dice);
      const planned = rak.map(() => part(dice, goal, 240));
      return Object.fromEntries([
        ...rak.map((name, at) => [name, planned[at] ?? 0] as const),
        ...real.map((name, at) => [name, part(dice, planned[at] ?? 0, 1000)] as const),
      ]);
    },
    counts: none,
  };
}

export function receipts(traits: Traits): Plan {
  return {
    groups: [
      figure(
        "target",
        [["Anggaran 2024 (Rp)", "Anggaran Setelah Perubahan", "Anggaran"][traits.words] ?? ""],
        ["target", "after"],
      ),
      figure(
        "year",
        [["Realisasi 2024 (Rp)", "Realisasi", "Jumlah Realisasi"][traits.words] ?? ""],
        ["realised", "total"],
      ),
      figure(
        "remainder",
        [["Lebih/(Kurang)", "Selisih (Rp)", "Sisa Anggaran"][traits.words] ?? ""],
        ["delta", "remainder"],
        {
          rule: {
            kind: "sum",
            of:
              traits.words === 0
                ? [
                    ["year", 1],
                    ["target", -1],
                  ]
                : [
                    ["target", 1],
                    ["year", -1],
                  ],
          },
        },
      ),
      ...(traits.yearPercent ? [percent("yearPercent", ["%"], { kind: "ratio", of: "year", over: "target" })] : []),
    ],
    money: (dice) => {
      const goal = rupiah(dice);
      return { target: goal, year: part(dice, goal, 1000) };
    },
    counts: none,
  };
}
