const { createHash } = require("node:crypto");

const NAME = "service-worker.js";
/** What the pane's page asks for; icons and the manifest are for Excel. */
const OWN = /\.(html|js|json|css)$/;

/** Tells the service worker which files the build has, and gives the build a name that changes with any of them. */
class ServiceWorkerPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("service-worker", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "service-worker", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const files = Object.keys(assets)
            .filter((file) => OWN.test(file) && file !== NAME)
            .sort();
          const hash = createHash("sha256");
          for (const file of files) hash.update(file).update(assets[file].buffer());
          const text = assets[NAME].source()
            .toString()
            .replaceAll("__CERMAT_FILES__", JSON.stringify(files))
            .replaceAll("__CERMAT_BUILD__", JSON.stringify(hash.digest("hex").slice(0, 16)));
          compilation.updateAsset(NAME, new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { ServiceWorkerPlugin };
