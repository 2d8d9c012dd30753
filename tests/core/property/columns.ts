import type { Group, Plan } from "./plan";
import type { Column } from "./model";
import type { Traits } from "./traits";

/** Names of the columns that hold parts of the code. */
export function codeColumns({ code }: Traits): readonly string[] {
  const parts = code === "none" ? 0 : code === "program and kegiatan" ? 2 : code.startsWith("split") ? 5 : 1;
  return Array.from({ length: parts }, (_, index) => `code${index + 1}`);
}

/** All columns of a form from left to right. */
export function makeColumns(traits: Traits, plan: Plan): readonly Column[] {
  const text = (
    name: string,
    words: string,
    role: Column["roles"][number] | Column["roles"],
    group = name,
  ): Column => ({ name, words: [words], roles: typeof role === "string" ? [role] : role, group });
  const accounts = traits.form === "cash plan" || traits.form === "receipts";
  const columns: Column[] = [];
  if (traits.numbering !== "none") columns.push(text("number", ["No", "No.", "Nomor"][traits.words] ?? "", "number"));
  if (traits.objective) columns.push(text("objective", "Sasaran", ["label", "other"]));
  codeColumns(traits).forEach((name) => columns.push(text(name, accounts ? "Kode Rekening" : "Kode", "code", "code")));
  columns.push(
    text(
      "label",
      accounts
        ? "Uraian"
        : ([
            "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan",
            "Program/Kegiatan/Sub Kegiatan",
            "Uraian",
          ][traits.words] ?? ""),
      "label",
    ),
  );
  if (traits.indicators)
    columns.push(
      text(
        "indicator",
        traits.form === "flat"
          ? "Output"
          : (["Indikator Kinerja Program (Outcome)/Kegiatan (Output)", "Indikator Kinerja", "Indikator"][
              traits.words
            ] ?? ""),
        "indicator",
      ),
    );
  if (traits.unitsOfMeasure === "column" && traits.indicators) columns.push(text("unit", "Satuan", "unitOfMeasure"));
  if (traits.location) columns.push(text("location", "Lokasi", "location"));
  for (const group of plan.groups) columns.push(...figureColumns(traits, group));
  if (traits.note)
    columns.push(text("note", ["Perangkat Daerah Penanggung Jawab", "Keterangan", "Ket"][traits.words] ?? "", "note"));
  return columns;
}

function figureColumns(traits: Traits, group: Group): readonly Column[] {
  const says = saysOf(group);
  const base = { words: group.words, roles: group.roles, group: group.name, ...(says ? { says } : {}) };
  if (!traits.pairs || group.single) return [{ ...base, name: `${group.name}.rp` }];
  return [
    { ...base, name: `${group.name}.k`, leaf: "K" },
    { ...base, name: `${group.name}.rp`, leaf: "Rp" },
  ];
}

function saysOf({ rule }: Group): Column["says"] | undefined {
  if (rule?.kind === "sum")
    return rule.of.every(([, sign]) => sign === 1) ? { kind: "sum", of: rule.of.map(([name]) => name) } : undefined;
  return rule?.kind === "ratio" ? { kind: "ratio", of: [rule.of], over: rule.over } : undefined;
}
