const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { ServiceWorkerPlugin } = require("./.tools/service-worker-plugin.cjs");
const { manifestFor } = require("./.tools/manifest-url.cjs");

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
      },
    },
  },
];
const resolve = { extensions: [".ts", ".tsx", ".js"] };
const dist = (...parts) => path.resolve(__dirname, "dist", ...parts);
const performance = false;

/** The add-in's own pages, as they are served to Excel: static files, nothing else. */
const pane = (mode) => ({
  name: "pane",
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: { taskpane: "./src/taskpane/main.tsx", "service-worker": "./src/service-worker/service-worker.ts" },
  output: { path: dist("addin"), filename: "[name].js", chunkFilename: "[name].js" },
  // The core does nothing by being imported: what the pane does not call stays out of its bundle.
  module: { rules: [...rules, { test: /src[\\/](core|actions)[\\/]/, sideEffects: false }] },
  resolve,
  performance,
  plugins: [
    // Blocking scripts, or the first click on a ribbon button is lost (office-js#5176).
    new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["taskpane"], scriptLoading: "blocking" }),
    new DefinePlugin({ __CERMAT_VERSION__: JSON.stringify(version) }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets", globOptions: { ignore: ["**/samples/**", "**/screenshots/**"] } }, { from: "src/pages" }, { from: "src/{functions,commands}/*.json", to: "[name][ext]" }, { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), process.env.CERMAT_URL) }] }),
    new ServiceWorkerPlugin(),
  ],
});

/** The simulated Excel for people and tests: a local tool, never deployed. */
const workbench = (mode) => ({
  name: "workbench",
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: { path: dist("workbench"), filename: "[name].js" },
  module: { rules },
  resolve,
  performance,
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/index.html", scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: "assets/samples", to: "samples" }, { from: "src/workbench/page/workbench.css" }] }),
  ],
});

/** A command is run by its own name: the file itself must be allowed to run, however it came to be. */
const runnable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap("runnable", () => chmodSync(file, 0o755)),
});

const node = (name, mode, entry, folder, banner) => ({
  name,
  mode,
  target: "node20",
  // The folder of the built file, not of its source.
  node: { __dirname: false, __filename: false },
  entry,
  output: { path: dist(folder), filename: "[name].cjs", libraryTarget: "commonjs2" },
  module: { rules },
  resolve,
  performance,
  optimization: { minimize: false },
  plugins: [
    ...(banner ? [new (require("webpack").BannerPlugin)({ banner: "#!/usr/bin/env node", raw: true }), runnable(dist(folder, `${Object.keys(entry)[0]}.cjs`))] : []),
    new DefinePlugin({ __CERMAT_VERSION__: JSON.stringify(version) }),
  ],
});

module.exports = (_env, { mode = "production" }) => [
  pane(mode),
  workbench(mode),
  node("cli", mode, { cermat: "./src/cli/main.ts" }, "cli", true),
  node("server", mode, { server: "./src/workbench/server/main.ts" }, "workbench-server", false),
];
