import type { Bilingual } from "../finding/report";
import type { ColumnRole, Horizon, Measure } from "../finding/report";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../table/text";
import type { Stage } from "./context";

/** How a column is known, whatever stands in it. */
interface ColumnPattern {
  readonly roles: readonly ColumnRole[];
  readonly measure?: Measure;
  readonly horizon?: Horizon;
  /** The column is of one quarter. */
  readonly quarter?: true;
  /** Words over it, from the top header row to the lowest. */
  readonly words?: RegExp;
}

/** A form of planning or reporting: how its table is known, and its columns that other forms quote. */
export interface Form {
  readonly id: string;
  readonly title: RegExp;
  /** Columns without which it is another form. */
  readonly needs: readonly ColumnPattern[];
  /** Entries of the number row that show the form where no title does. */
  readonly numbers?: RegExp;
  readonly parts: Readonly<Record<string, ColumnPattern>>;
}

const PLAN = { roles: ["target"], horizon: "current" } as const satisfies ColumnPattern;

/** The forms of Permendagri 86/2017 and of performance reports, as offices print them. */
const FORMS: readonly Form[] = [
  {
    id: "evaluation",
    title:
      /\bt-?\s?c\.?\s*-?\s*29\b|\be\.?\s*81\b|\bevaluasi (terhadap )?(hasil |pelaksanaan )*(renja|rencana kerja|rkpd)\b/,
    numbers: /^1[234]\s*=\s*1[23]\s*[/:]\s*\d/,
    needs: [PLAN, { roles: ["realised"], quarter: true }],
    parts: { target: PLAN },
  },
  {
    id: "review",
    title: /\bt-?\s?c\.?\s*-?\s*31\b|\bre[vi]+[eu]w? (terhadap )?rancangan awal\b/,
    needs: [
      { roles: ["target"], words: /kebutuhan/ },
      { roles: ["target"], words: /rancangan|indikatif/ },
    ],
    parts: { needs: { roles: ["target"], words: /kebutuhan/ }, draft: { roles: ["target"], words: /rancangan/ } },
  },
  {
    id: "amendment",
    title: /\bperubahan\b|\bpergeseran\b|\blampiran\b/,
    needs: [{ roles: ["before"] }, { roles: ["after"] }],
    parts: { before: { roles: ["before"] }, after: { roles: ["after"] } },
  },
  {
    id: "agreement",
    title: /\bperjanjian kinerja\b|\bpenetapan kinerja\b/,
    needs: [{ roles: ["target"] }],
    parts: { target: { roles: ["target"] } },
  },
  {
    id: "measurement",
    title:
      /\b(pengukuran kinerja|capaian (kinerja )?(utama|indikator|sasaran|iku)|indikator kinerja utama|target dan realisasi kinerja|perbandingan (antara )?(target|realisasi|capaian)\b.*\bkinerja)\b/,
    needs: [{ roles: ["target"] }, { roles: ["realised", "total"] }, { roles: ["indicator"] }],
    parts: { target: { roles: ["target"], horizon: "current" }, realised: { roles: ["realised", "total"] } },
  },
  {
    id: "service",
    title:
      /\bt-?\s?c\.?\s*-?\s*30\b|\bpencapaian kinerja pelayanan\b|\bindikator kinerja (utama|daerah|kunci)\b|\b(rencana strategis|renstra)\b/,
    needs: [{ roles: ["target"], words: /renstra/ }],
    parts: { target: { roles: ["target"] }, realised: { roles: ["realised", "total"] } },
  },
  {
    id: "export",
    title: /\be-?\s?dalev\b|\bcapaian kinerja dan anggaran program\b|\bevaluasi (renja|rkpd)\b/,
    needs: [
      { roles: ["target"], measure: "rp" },
      { roles: ["realised"], quarter: true },
    ],
    parts: { target: PLAN, realised: { roles: ["realised", "total"] } },
  },
  {
    id: "absorption",
    title: /\b(anggaran dan realisasi|realisasi (anggaran|keuangan|fisik)|penyerapan anggaran)\b/,
    needs: [
      { roles: ["target"], measure: "rp" },
      { roles: ["realised", "total"], measure: "rp" },
    ],
    parts: { target: PLAN, realised: { roles: ["realised", "total"] } },
  },
];

/** That a column of one form repeats a column of another. */
export interface FormRelation {
  readonly id: string;
  readonly left: readonly [form: string, part: string];
  readonly right: readonly [form: string, part: string];
  readonly name: Bilingual;
}

const FORM_RELATIONS: readonly FormRelation[] = [
  {
    id: "evaluation-before",
    left: ["evaluation", "target"],
    right: ["amendment", "before"],
    name: { id: "target T-C.29 = kolom Sebelum pada Lampiran", en: "target of T-C.29 = column Before of the annex" },
  },
  {
    id: "needs-after",
    left: ["review", "needs"],
    right: ["amendment", "after"],
    name: { id: "kebutuhan T-C.31 = kolom Sesudah pada Lampiran", en: "needs of T-C.31 = column After of the annex" },
  },
  {
    id: "recap-evaluation",
    left: ["absorption", "target"],
    right: ["evaluation", "target"],
    name: { id: "pagu per program = program pada T-C.29", en: "budget of each programme = programmes of T-C.29" },
  },
  {
    id: "recap-realised",
    left: ["absorption", "realised"],
    right: ["export", "realised"],
    name: { id: "realisasi laporan = realisasi e-Dalev", en: "realisation in the report = realisation in e-Dalev" },
  },
  {
    id: "agreement-programs",
    left: ["agreement", "target"],
    right: ["absorption", "target"],
    name: { id: "Perjanjian Kinerja = jumlah per program", en: "performance agreement = sums of each programme" },
  },
  {
    id: "agreement-export",
    left: ["agreement", "target"],
    right: ["export", "target"],
    name: { id: "Perjanjian Kinerja = jumlah per program", en: "performance agreement = sums of each programme" },
  },
  {
    id: "agreement-after",
    left: ["agreement", "target"],
    right: ["amendment", "after"],
    name: {
      id: "Perjanjian Kinerja = kolom Sesudah pada Lampiran",
      en: "performance agreement = column After of the annex",
    },
  },
  {
    id: "agreement-measured",
    left: ["measurement", "target"],
    right: ["agreement", "target"],
    name: {
      id: "target yang diukur = target Perjanjian Kinerja",
      en: "measured target = target of the performance agreement",
    },
  },
  {
    id: "service-measured",
    left: ["service", "target"],
    right: ["measurement", "target"],
    name: {
      id: "target yang diukur = target tahun itu pada Renstra (T-C.30)",
      en: "measured target = target of that year in the Renstra (T-C.30)",
    },
  },
  {
    id: "service-realised",
    left: ["service", "realised"],
    right: ["measurement", "realised"],
    name: { id: "realisasi = realisasi tahun itu pada T-C.30", en: "realisation = that of the year in T-C.30" },
  },
  {
    id: "service-agreement",
    left: ["service", "target"],
    right: ["agreement", "target"],
    name: {
      id: "target Perjanjian Kinerja = target tahun itu pada Renstra (T-C.30)",
      en: "target of the agreement = target of that year in the Renstra (T-C.30)",
    },
  },
];

/** The form that a table is, by its columns and its title or number row; undefined when it is none that is known. */
export function formOf(table: Table, title: string): Form | undefined {
  const words = fold(title);
  return FORMS.find(
    ({ title: named, numbers, needs }) =>
      needs.every((pattern) => table.columns.some((column) => fits(column, pattern))) &&
      (named.test(words) ||
        (numbers !== undefined && table.columns.some(({ formulaText }) => numbers.test((formulaText ?? "").trim())))),
  );
}

function fits({ role, measure, horizon, period, path }: TableColumn, pattern: ColumnPattern): boolean {
  return (
    pattern.roles.includes(role) &&
    (pattern.measure === undefined || measure === pattern.measure) &&
    (pattern.horizon === undefined || horizon === pattern.horizon) &&
    (pattern.quarter === undefined || period?.startsWith("q") === true) &&
    (pattern.words === undefined || pattern.words.test(fold(path.join(" "))))
  );
}

/** The part of its form that a column is. */
export function partOf(form: Form | undefined, column: TableColumn): string | undefined {
  return Object.entries(form?.parts ?? {}).find(([, pattern]) => fits(column, pattern))?.[0];
}

/** The relation that two columns stand in by their forms, in whichever order. */
export function formRelation(a: FormPart, b: FormPart): FormRelation | undefined {
  const is = ([form, part]: FormRelation["left"], one: FormPart): boolean => form === one.form && part === one.part;
  return FORM_RELATIONS.find(({ left, right }) => (is(left, a) && is(right, b)) || (is(left, b) && is(right, a)));
}

/** A column as a part of a form. */
export interface FormPart {
  readonly form: string | undefined;
  readonly part: string | undefined;
}

const STAGE_PARTS: Readonly<Record<string, Stage>> = { before: "original", after: "amended" };

/** The version of a plan that a form's column shows by its relations: what repeats the column Before is the original plan. */
export function stageByForm({ form, part }: FormPart): Stage | undefined {
  for (const { left, right } of FORM_RELATIONS) {
    const stage = right[0] === "amendment" ? STAGE_PARTS[right[1]] : undefined;
    if (stage && left[0] === form && left[1] === part && form !== "agreement") return stage;
  }
  return undefined;
}
