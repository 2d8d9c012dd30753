import type { RowKind } from "../../../src/core/finding/report";
import type { Part, Plan, Rule } from "./plan";
import type { Entry, Law, Ref, Row } from "./model";
import type { Indicator, Node } from "./tree";
import type { Traits } from "./traits";

interface Context {
  readonly traits: Traits;
  readonly plan: Plan;
  /** Columns of the code, from left to right. */
  readonly codes: readonly string[];
}

/** Every row of the body from top to bottom. */
export function makeRows(context: Context, roots: readonly Node[]): readonly Row[] {
  const { traits } = context;
  const rows: Row[] = [];
  const counter = { next: 1 };
  const add = (node: Node, parent: string | null, rank: number, index: number): void => {
    rows.push(...recordRows(context, node, { parent, rank, index, counter }));
    node.children.forEach((child, at) => {
      add(child, node.name, rank + 1, at);
    });
    if (node.kind === "program" && (traits.averages === "program" || traits.averages === "both"))
      rows.push(...averageRows(context, `${node.name} mean`, [node, ...descendants(node)]));
    if (node.kind === "unit" && node.silent && traits.sectionTotals)
      rows.push(totalRow(context, `${node.name} total`, [node], { label: `JUMLAH ${node.label}`, section: true }));
  };
  roots.forEach((root, index) => {
    add(root, null, 0, index);
  });
  const total = (): Row => totalRow(context, "total", roots, { label: traits.totalWords, section: false });
  const bottom =
    traits.averages === "bottom" || traits.averages === "both"
      ? averageRows(
          context,
          "mean",
          roots.flatMap((root) => [root, ...descendants(root)]),
          "Seluruh Program",
        )
      : [];
  if (traits.total === "above") return [total(), ...rows];
  return [...rows, ...(traits.total === "below" ? [total()] : []), ...bottom];
}

function descendants(node: Node): readonly Node[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

interface Place {
  readonly parent: string | null;
  readonly rank: number;
  readonly index: number;
  readonly counter: { next: number };
}

function recordRows(context: Context, node: Node, place: Place): readonly Row[] {
  const { traits } = context;
  const further = node.indicators.slice(1);
  const first: Row = {
    name: node.name,
    kinds: kindsOf(context, node),
    parent: place.parent,
    rank: place.rank,
    ...(further.length > 0 && traits.furtherMoney === "merged" ? { spans: further.length } : {}),
    ...(node.kind === "program" || node.kind === "unit" ? { opens: true as const } : {}),
    cells: new Map([...words(context, node, place), ...indicatorWords(node.indicators[0]), ...figures(context, node)]),
  };
  const others = further.map((indicator, index): Row => {
    const name = `${node.name}i${index + 1}`;
    const zeros =
      traits.furtherMoney === "zero"
        ? moneyColumns(context).map((column): [string, Entry] => [column, { look: "rp", value: 0 }])
        : [];
    return {
      name,
      kinds: ["indicator"],
      parent: place.parent,
      owner: node.name,
      rank: place.rank,
      cells: new Map([...indicatorWords(indicator), ...zeros, ...counted(context, name, indicator)]),
    };
  });
  return [first, ...others];
}

/** Money without percentages. */
function moneyColumns({ plan }: Context): readonly string[] {
  return plan.groups.filter((group) => group.look === "figure").map((group) => `${group.name}.rp`);
}

const ANY: readonly RowKind[] = ["unit", "urusan", "bidang", "program", "kegiatan", "subkegiatan", "account", "item"];

function kindsOf({ traits }: Context, { kind }: Node): readonly RowKind[] {
  return traits.code !== "none" &&
    (kind === "program" || kind === "kegiatan" || kind === "subkegiatan") &&
    traits.code !== "program and kegiatan"
    ? [kind]
    : ANY;
}

function words(
  { traits, codes }: Context,
  node: Node,
  { rank, index, counter }: Place,
): readonly (readonly [string, Entry])[] {
  const cells: [string, Entry][] = [["label", { value: indented(traits, node, rank) }]];
  const number = numberOf(traits, node, index, counter);
  if (number !== undefined) cells.push(["number", { value: number }]);
  if (node.kind === "program" && traits.objective)
    cells.push(["objective", { value: "Meningkatnya kualitas pelayanan publik" }]);
  cells.push(...codeCells(traits, codes, node));
  if (!node.silent && node.children.length === 0) {
    cells.push(["location", { value: "Kec. Sukamaju" }], ["note", { value: "Kasubag Umum" }]);
  }
  return cells;
}

function codeCells(traits: Traits, codes: readonly string[], { code }: Node): readonly [string, Entry][] {
  if (code.length === 0 || codes.length === 0) return [];
  if (traits.code === "dotted" || traits.code === "dot at the end")
    return [[codes[0] ?? "", { value: code.join(".") + (traits.code === "dot at the end" ? "." : "") }]];
  if (traits.code === "program and kegiatan") {
    return codes.flatMap((column, at): [string, Entry][] => {
      const part = code[at + 2];
      return part === undefined ? [] : [[column, { value: part }]];
    });
  }
  return code.map((part, at): [string, Entry] => [
    codes[at] ?? "",
    { value: traits.code === "split with dots" && at < code.length - 1 ? `${part}.` : part },
  ]);
}

function indented({ indent }: Traits, { label }: Node, rank: number): string {
  if (indent === "spaces") return " ".repeat(rank * 3) + label;
  return indent === "no-break" ? "\u00a0".repeat(rank * 2) + label : label;
}

const LETTERS = "ABCDEFGHIJ";

function numberOf(
  { numbering }: Traits,
  { kind, children }: Node,
  index: number,
  counter: { next: number },
): number | string | undefined {
  if (numbering === "none") return undefined;
  if (numbering === "running")
    return kind === "urusan" || kind === "bidang" || kind === "unit" ? undefined : counter.next++;
  if (numbering === "leaves") return children.length === 0 ? counter.next++ : undefined;
  if (kind === "program") return LETTERS[index];
  if (kind === "kegiatan") return index + 1;
  return kind === "subkegiatan" ? LETTERS[index]?.toLowerCase() : undefined;
}

function indicatorWords(indicator: Indicator | undefined): readonly (readonly [string, Entry])[] {
  if (!indicator) return [];
  return [
    ["indicator", { value: indicator.text }],
    ["unit", { value: indicator.unit }],
  ];
}

/** All figures of a record: money from below or its own, and its first indicator's counts. */
function figures(context: Context, node: Node): readonly (readonly [string, Entry])[] {
  if (node.silent) return [];
  const { plan } = context;
  const cells: [string, Entry][] = [];
  const summands = node.children.flatMap(figured).map((child) => child.name);
  for (const group of plan.groups) {
    const column = `${group.name}.rp`;
    const below = group.adds && summands.length > 0 ? [sumOf(summands, column)] : [];
    const rule = group.rule ? [lawOf(group.rule, node.name, "rp")] : [];
    const laws = [...below, ...rule];
    const value = node.money?.[group.name];
    cells.push([
      column,
      {
        look: group.look === "percent" ? "pct" : "rp",
        ...(group.also ? { also: lawOf(group.also, node.name, "rp") } : {}),
        ...(laws.length > 0 ? { laws } : value === undefined ? {} : { value }),
      },
    ]);
  }
  const [first] = node.indicators;
  return [...cells, ...(first ? counted(context, node.name, first) : [])];
}

/** The rows whose figures stand for a node: itself, or where it holds none those below it. */
function figured(node: Node): readonly Node[] {
  return node.silent ? node.children.flatMap(figured) : [node];
}

function counted({ traits, plan }: Context, row: string, indicator: Indicator): readonly (readonly [string, Entry])[] {
  if (!traits.pairs) return [];
  return plan.groups
    .filter((group) => !group.single)
    .map((group): [string, Entry] => {
      const column = `${group.name}.k`;
      const look = group.look === "percent" ? "pct" : indicator.percent ? "kpct" : "k";
      const value = indicator.counts[group.name];
      if (group.rule) return [column, { look, laws: [lawOf(group.rule, row, "k")], unit: indicator.unit }];
      return [column, { look, ...(value === undefined ? {} : { value }), unit: indicator.unit }];
    });
}

function sumOf(rows: readonly string[], column: string): Law {
  return { form: "linear", terms: rows.map((row) => [{ row, column }, 1] as const) };
}

function lawOf(rule: Rule, row: string, part: Part): Law {
  const at = (group: string): Ref => ({ row, column: `${group}.${part}` });
  switch (rule.kind) {
    case "sum":
      return { form: "linear", terms: rule.of.map(([group, sign]) => [at(group), sign] as const) };
    case "ratio":
      return { form: "ratio", above: [at(rule.of)], below: [at(rule.over)] };
    case "share":
      return { form: "ratio", above: [at(rule.of)], below: [{ ...at(rule.of), row: "total" }] };
    case "product":
      return { form: "product", factors: rule.of.map(at), divisor: rule.divisor };
  }
}

function totalRow(
  { plan }: Context,
  name: string,
  roots: readonly Node[],
  { label, section }: { label: string; section: boolean },
): Row {
  const terms = roots.flatMap(figured).map((node) => node.name);
  const cells = plan.groups.map((group): [string, Entry] => {
    const column = `${group.name}.rp`;
    const laws = [
      ...(group.adds ? [sumOf(terms, column)] : []),
      ...(group.rule ? [lawOf(group.rule, name, "rp")] : []),
    ];
    return [
      column,
      {
        look: group.look === "percent" ? "pct" : "rp",
        laws,
        ...(group.also ? { also: lawOf(group.also, name, "rp") } : {}),
      },
    ];
  });
  return {
    name,
    kinds: section ? ["total", "subtotal"] : ["total"],
    parent: null,
    rank: 0,
    wide: true,
    cells: new Map([["label", { value: label }], ...cells]),
  };
}

function averageRows({ traits, plan }: Context, name: string, nodes: readonly Node[], of = ""): readonly Row[] {
  const over = nodes.filter(
    (node) =>
      !node.silent &&
      (traits.averageOver === "all"
        ? node.indicators.length > 0 || !traits.indicators
        : node.kind === (traits.averageOver === "sub" ? "subkegiatan" : "kegiatan")),
  );
  const members = over.flatMap((node) =>
    [node.indicators[0], ...node.indicators.slice(1)].map((_, index) => ({
      row: index === 0 ? node.name : `${node.name}i${index}`,
      first: index === 0,
    })),
  );
  const cells: [string, Entry][] = [];
  const bands: [string, Entry][] = [];
  for (const group of plan.groups.filter(({ look }) => look === "percent")) {
    for (const part of traits.pairs ? (["k", "rp"] as const) : (["rp"] as const)) {
      const column = `${group.name}.${part}`;
      const rows = members.filter(({ first }) => part === "k" || first).map(({ row }) => ({ row, column }));
      if (rows.length === 0) continue;
      cells.push([column, { look: "pct", laws: [{ form: "mean", of: rows }] }]);
      bands.push([column, { laws: [{ form: "band", of: { row: name, column } }] }]);
    }
  }
  if (cells.length === 0) return [];
  const label = `Rata-rata Capaian Kinerja ${of}(%)`.replace(/([a-z])\(/, "$1 (");
  return [
    {
      name,
      kinds: ["average"],
      parent: null,
      rank: 0,
      wide: true,
      cells: new Map([["label", { value: label }], ...cells]),
    },
    {
      name: `${name} band`,
      kinds: ["predicate"],
      parent: null,
      rank: 0,
      wide: true,
      cells: new Map([["label", { value: `Predikat Kinerja${of === "" ? "" : ` ${of}`}` }], ...bands]),
    },
  ];
}
