import { type Bench, type Lab, openCutLab, settled } from "./support";

jest.setTimeout(60_000);

let lab: Lab & { readonly cut: () => void };
let bench: Bench;

beforeAll(async () => {
  lab = await openCutLab();
});
afterAll(async () => {
  await lab.close();
});

test("once it was open the pane opens and checks without its server, and keeps nothing but its own files of one build", async () => {
  bench = await lab.open({ keepsFiles: true });
  const pane = await bench.pane();
  await pane.getByRole("button", { name: "Periksa", exact: true }).waitFor();
  const kept = () =>
    pane.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return {
        names,
        files: requests.flat().map(({ url }) => new URL(url).pathname),
      };
    });
  // The pane begins to keep its files once all else is done.
  const isKept = () =>
    pane.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
  for (let tries = 0; tries < 6 && !(await settled(isKept, true)); tries++);
  const { names, files } = await kept();
  expect(names).toHaveLength(1);
  expect(files).toContain("/addin/taskpane.html");
  expect(files.filter((file) => !file.startsWith("/addin/") || /office/i.test(file))).toEqual([]);

  lab.cut();
  await bench.page.reload();
  const again = await bench.pane();
  await again.getByRole("button", { name: "Periksa", exact: true }).click();
  await again.getByText(/hubungan diperiksa/).waitFor();
  await again.getByRole("tab", { name: "Laporan" }).click();
  await again.getByRole("button", { name: "Tulis Lembar Temuan" }).waitFor();
  await bench.close();
});
