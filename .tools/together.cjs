/** Runs npm scripts side by side and shows what each said when it is done; fails when one of them fails. */
const { spawn } = require("node:child_process");

function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
    const said = [];
    child.stdout.on("data", (text) => said.push(text));
    child.stderr.on("data", (text) => said.push(text));
    child.on("close", (code) => {
      process.stdout.write(`${script}: ${code === 0 ? "done" : "failed"}\n${Buffer.concat(said).toString()}`);
      resolve(code ?? 1);
    });
  });
}

Promise.all(process.argv.slice(2).map(run)).then((codes) => {
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
});
