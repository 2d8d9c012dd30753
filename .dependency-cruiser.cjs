const { readdirSync } = require("node:fs");
const rooms = readdirSync("src/core", { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

/** A folder may import itself, the folders named and the packages named; all else is an error. */
const layer = (folder, folders, packages, comment) => ({
  name: `layer-${folder.replaceAll("/", "-")}`,
  comment,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    pathNot: [
      `^src/${folder}/`,
      ...folders.map((f) => `^src/${f}`),
      ...packages.map((p) => `node_modules/${p}(/|$)`),
      ...(packages.includes("node:") ? ["^(node:)?(fs|path|os|url|util|process|worker_threads|fs/promises|http|https|crypto|stream|child_process|module)$"] : []),
    ],
  },
});

/** Inside the core a room may import itself and the rooms before it. */
const order = ["sheet", "figure", "scale", "settings", "table", "relation", "between", "diagnosis", "narrative", "plausibility", "finding"];
const coreRoom = (room) => {
  const before = room === "capaian" ? ["sheet", "figure", "scale", "settings", "table", "relation", "finding/report"] : room === "plausibility" ? ["sheet", "figure", "scale", "settings", "table", "relation", "capaian"] : order.slice(0, order.indexOf(room));
  const report = ["core/finding/report"];
  return layer(`core/${room}`, [...before.map((r) => `core/${r}`), ...report], [], "Data flows one way through the core: sheet, figure, scale, table, relation, between, diagnosis, narrative, finding.");
};

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-src-to-tests", severity: "error", from: { path: "^src" }, to: { path: "^tests" } },
    layer("core", [], [], "The core is pure: no Office, DOM or Node in it."),
    ...rooms.map(coreRoom),
    layer("actions", ["core"], [], "Actions know the port, never an adapter."),
    layer("excel", ["core/sheet"], ["@types/office-js"], "The only room that names Excel or Office."),
    layer("xlsx", ["core/sheet"], ["fflate"], "File bytes behind the port."),
    layer("report", ["core"], [], "Findings as text, JSON, HTML: one file each."),
    layer("worker", ["core"], [], "The core in a Web Worker."),
    layer("service-worker", [], [], "Keeps the pane's files for a time without network."),
    layer("functions", ["core"], [], "Custom functions over the core."),
    layer("taskpane", ["actions", "core", "report", "excel/composition", "excel/custom-functions", "functions/functions", "worker/client", "commands/commands"], ["react", "react-dom", "@types/react", "@types/react-dom", "@fluentui", "@tanstack"], "The pane draws state; only its entry point meets the composition root."),
    layer("commands", ["actions", "core", "excel/composition", "worker/client", "taskpane/i18n"], [], "Ribbon buttons call actions."),
    layer("cli", ["actions", "core", "report", "xlsx"], ["node:"], "The command line over files."),
    layer("workbench", ["xlsx", "core/sheet", "core/figure", "excel/mark-registry"], ["react", "react-dom", "@types/react", "@types/react-dom", "@fluentui", "@tanstack", "fflate", "node:"], "A simulated Excel; never part of the product's bundle."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
