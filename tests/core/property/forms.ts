import { months, cashPlan, amendment, ceiling, progress, flat, receipts } from "./money-forms";
import { type Plan, figure, percent, plus, rupiah, part, quarterWord, names } from "./plan";
import type { Form, Traits } from "./traits";

export function planOf(traits: Traits): Plan {
  return PLANS[traits.form](traits);
}

function evaluation(traits: Traits): Plan {
  const w = traits.words;
  const say = (...all: readonly [string, string, string]): string =>
    traits.pairs ? (all[w] ?? all[0]) : `${all[w] ?? all[0]} (Rp)`;
  const pct = (...all: readonly [string, string, string]): string => all[w] ?? all[0];
  const quarters = names("q", traits.quarters);
  const above = say(
    "Realisasi Kinerja Pada Triwulan",
    "Realisasi Kinerja dan Anggaran pada Triwulan",
    "Realisasi Triwulan",
  );
  const fiveYear = figure(
    "fiveYear",
    [
      say(
        "Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra)",
        "Target RPJMD Kabupaten pada Tahun 2026",
        "Target Akhir Renstra",
      ),
    ],
    "target",
  );
  const prior = figure(
    "prior",
    [
      say(
        "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Tahun Lalu (2023)",
        "Realisasi Capaian RPJMD sampai dengan RKPD Tahun Lalu (n-2)",
        "Realisasi Renstra s.d. Tahun Lalu",
      ),
    ],
    ["realised", "total"],
  );
  const target = figure(
    "target",
    [
      say(
        "Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi (2024)",
        "Target Renja Perangkat Daerah Tahun 2024",
        "Target dan Pagu Tahun 2024",
      ),
    ],
    "target",
  );
  const ofQuarters = quarters.map((name, index) => figure(name, [above, quarterWord(traits, index)], "realised"));
  const year = figure(
    "year",
    [
      say(
        "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024)",
        "Jumlah Realisasi Tahun 2024",
        "Total Realisasi",
      ),
    ],
    "total",
    { rule: { kind: "sum", of: plus(...quarters) } },
  );
  const yearPercent = percent(
    "yearPercent",
    [
      pct(
        "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Tahun 2024 (%)",
        "Tingkat Capaian Tahun 2024 (%)",
        "Persentase Capaian (%)",
      ),
    ],
    { kind: "ratio", of: "year", over: "target" },
  );
  const toDate = figure(
    "toDate",
    [
      say(
        "Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024 (Tahun Berjalan)",
        "Realisasi Kinerja dan Anggaran RPJMD s.d. Tahun 2024",
        "Realisasi Renstra s.d. Tahun 2024",
      ),
    ],
    ["total", "realised"],
    { rule: { kind: "sum", of: plus("prior", "year") } },
  );
  const fiveYearPercent = percent(
    "fiveYearPercent",
    [
      pct(
        "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%)",
        "Tingkat Capaian RPJMD s.d. Tahun 2024 (%)",
        "Tingkat Capaian Renstra (%)",
      ),
    ],
    { kind: "ratio", of: "toDate", over: "fiveYear" },
  );
  const remainder = figure("remainder", ["Sisa Anggaran (Rp)"], "remainder", {
    single: true,
    rule: {
      kind: "sum",
      of: [
        ["target", 1],
        ["year", -1],
      ],
    },
  });
  const before = traits.fiveYear
    ? ([
        [fiveYear, prior, target],
        [target, fiveYear, prior],
        [fiveYear, target, prior],
      ][traits.order] ?? [])
    : [target];
  const after = traits.fiveYear
    ? [...(traits.yearPercent ? [yearPercent] : []), toDate, fiveYearPercent]
    : [yearPercent];
  return {
    groups: [...before, ...ofQuarters, year, ...after, ...(traits.remainder ? [remainder] : [])],
    money: (dice) => {
      const goal = rupiah(dice);
      const done = Object.fromEntries(quarters.map((name) => [name, part(dice, goal, 240)]));
      return {
        target: goal,
        fiveYear: goal * dice.between(3, 5) + dice.below(90_000),
        prior: Math.round(goal * 1.3) + dice.below(900),
        ...done,
      };
    },
    counts: (dice, isPercent) => {
      const goal = isPercent ? dice.pick([100, 95, 92.5, 80]) : dice.between(2, 60);
      const share = (): number =>
        isPercent ? Math.round(goal * dice.between(5, 24)) / 100 : dice.below(Math.floor(goal / 4) + 1);
      const done = Object.fromEntries(quarters.map((name) => [name, share()]));
      return {
        target: goal,
        fiveYear: isPercent ? 100 : goal * 5 + dice.below(9),
        prior: isPercent ? dice.between(2000, 7000) / 100 : goal * 2 + dice.below(5),
        ...done,
      };
    },
  };
}

function quarterly(traits: Traits): Plan {
  const count = traits.quarters;
  const all = names("q", count);
  const groups = all.flatMap((name, index) => {
    const top = traits.quarterWords.length > 1 ? quarterWord(traits, index) : `Triwulan ${quarterWord(traits, index)}`;
    const money = traits.pairs ? "" : " (Rp)";
    const target = figure(`target ${name}`, [top, `Target${money}`], "target");
    const done = figure(name, [top, `Realisasi${money}`], "realised");
    return traits.yearPercent
      ? [
          target,
          done,
          percent(`percent ${name}`, [top, "Capaian (%)"], { kind: "ratio", of: name, over: `target ${name}` }),
        ]
      : [target, done];
  });
  const money = traits.pairs ? "" : " (Rp)";
  return {
    groups: [
      ...groups,
      figure("target", ["Jumlah Tahun 2024", `Target${money}`], ["target", "total"], {
        rule: { kind: "sum", of: plus(...all.map((name) => `target ${name}`)) },
      }),
      figure("year", ["Jumlah Tahun 2024", `Realisasi${money}`], "total", { rule: { kind: "sum", of: plus(...all) } }),
      percent("yearPercent", ["Jumlah Tahun 2024", "Capaian (%)"], { kind: "ratio", of: "year", over: "target" }),
    ],
    money: (dice) =>
      Object.fromEntries(
        all.flatMap((name) => {
          const goal = rupiah(dice);
          return [
            [`target ${name}`, goal],
            [name, part(dice, goal, 990)],
          ];
        }),
      ),
    counts: (dice, isPercent) =>
      Object.fromEntries(
        all.flatMap((name) => {
          const goal = isPercent ? dice.pick([20, 25, 24.5]) : dice.between(1, 20);
          return [
            [`target ${name}`, goal],
            [name, isPercent ? Math.round(goal * dice.between(5, 99)) / 100 : dice.below(goal + 1)],
          ];
        }),
      ),
  };
}

const PLANS: Readonly<Record<Form, (traits: Traits) => Plan>> = {
  evaluation,
  quarterly,
  months,
  "cash plan": cashPlan,
  amendment,
  ceiling,
  progress,
  flat,
  receipts,
};
