import { examineWorkbook } from "../../src/actions/examine-workbook";
import { createExaminer } from "../../src/worker/client";
import { HostError, type Progress } from "../../src/core/sheet/workbook-port";
import type { Job, Reply } from "../../src/worker/messages";
import { runJob } from "../../src/worker/run-job";
import { fakeWorkbook, sheetOf, workbookOf } from "./fake-workbook";
import { reportOf } from "./reports";

const workbook = workbookOf(sheetOf("T-C.31", [[1]]));

/** A worker whose answers the test writes. */
class FakeWorker extends EventTarget {
  readonly jobs: Job[] = [];
  terminated = false;
  constructor(readonly onJob: (worker: FakeWorker, job: Job) => void) {
    super();
  }
  postMessage(job: Job): void {
    this.jobs.push(structuredClone(job));
    queueMicrotask(() => {
      this.onJob(this, job);
    });
  }
  answer(reply: Reply): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data: reply }));
  }
  terminate(): void {
    this.terminated = true;
  }
}

const workers: FakeWorker[] = [];
const examinerWith = (onJob: FakeWorker["onJob"]) =>
  createExaminer(() => {
    const worker = new FakeWorker(onJob);
    workers.push(worker);
    return worker as unknown as Worker;
  });
beforeEach(() => {
  workers.length = 0;
});

test("the scope is read, examined in the worker, and the report comes with the workbook it is about", async () => {
  const port = fakeWorkbook(workbook);
  const examiner = examinerWith((worker, { job }) => {
    worker.answer({ job, kind: "progress", done: 1, total: 4 });
    worker.answer({ job, kind: "examined", report: reportOf([]) });
  });
  const seen: Progress[] = [];
  const { report, snapshot } = await examineWorkbook(
    port,
    examiner,
    { kind: "sheet" },
    { onProgress: (p) => seen.push(p) },
  );
  expect(report.coverage.checked).toBe(486);
  expect(snapshot.sheets[0]?.name).toBe("T-C.31");
  expect(port.reads).toEqual([{ kind: "sheet" }]);
  expect(seen.map(({ phase }) => phase)).toEqual(["reading", "examining"]);
});

test("cancelling ends the worker, and a later check starts a new one", async () => {
  const controller = new AbortController();
  let cancel = true;
  const examiner = examinerWith((worker, { job }) => {
    if (cancel) controller.abort();
    else worker.answer({ job, kind: "examined", report: reportOf([]) });
  });
  await expect(examiner.examine(workbook, { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(workers[0]?.terminated).toBe(true);
  cancel = false;
  await expect(examiner.examine(workbook)).resolves.toMatchObject({ file: "uji.xlsx" });
  expect(workers).toHaveLength(2);
});

test("where a worker cannot start, the work is done without one", async () => {
  const blocked = createExaminer(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  await expect(blocked.examine(workbook)).resolves.toMatchObject({ file: "uji.xlsx" });

  const broken = examinerWith((worker) => worker.dispatchEvent(new Event("error")));
  await expect(broken.examine(workbook)).resolves.toMatchObject({ file: "uji.xlsx" });
  await broken.planCapaian(workbook, {});
  expect(workers).toHaveLength(1);
});

test("a fault of the core comes out as an unexpected error, not as a silent empty report", async () => {
  const examiner = examinerWith((worker, { job }) => {
    worker.answer({ job, kind: "failed", reason: "boom" });
  });
  await expect(examiner.examine(workbook)).rejects.toMatchObject({ code: "unexpected" });
});

test.each(["sheet", "selection"] as const)(
  "sentences on a %s are checked against the tables of all worksheets, and nothing else of these is told",
  async (kind) => {
    const narrative = sheetOf("Narasi", [["Pagu Kecamatan Contoh tahun ini sebesar Rp 14.374.014.000."]]);
    const tables = sheetOf("Tabel", [
      ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"],
      [1, "PROGRAM PELAYANAN PUBLIK", 680000000, 128331250, 551668750],
      [2, "PROGRAM PEMBERDAYAAN MASYARAKAT", 13667014000, 5368082925, 8298931075],
      [null, "JUMLAH", 14347014000, 5496414175, 8850599826],
    ]);
    const all = workbookOf(narrative, tables);
    const focus = { sheet: "Narasi", area: { top: 0, left: 0, bottom: 0, right: 0 } };
    const asked = {
      ...all,
      sheets: [narrative],
      sheetNames: ["Narasi", "Tabel"],
      ...(kind === "selection" && { focus }),
    };
    const port = fakeWorkbook(all);
    const scopes: string[] = [];
    const reading: typeof port = {
      ...port,
      read: (scope) => {
        scopes.push(scope.kind);
        return Promise.resolve(scope.kind === "workbook" ? all : asked);
      },
    };
    const { report } = await examineWorkbook(reading, createExaminer(undefined), { kind });
    expect(report.findings.map(({ sheet, cell, expected }) => [sheet, cell, expected])).toEqual([
      ["Narasi", "A1", "Rp 14.347.014.000"],
    ]);
    expect(report.sheets.map(({ name }) => name)).toEqual(["Narasi"]);
    expect(scopes).toEqual([kind, "workbook"]);
  },
);

test("a refusal while reading stops the check before anything is examined", async () => {
  const port = fakeWorkbook(workbook);
  port.refuseNext(new HostError("cell-edit-mode"));
  const examiner = examinerWith(() => undefined);
  await expect(examineWorkbook(port, examiner, { kind: "sheet" })).rejects.toMatchObject({ code: "cell-edit-mode" });
  expect(workers).toEqual([]);
});

test("a snapshot crosses to the worker whole, its sets and maps included", async () => {
  const sheet = { ...sheetOf("A", [[1]]), hiddenRows: new Set([3]), outlineLevels: new Map([[2, 1]]) };
  const examiner = examinerWith((worker, { job }) => {
    worker.answer({ job, kind: "examined", report: reportOf([]) });
  });
  await examiner.examine(workbookOf(sheet));
  const [job] = workers[0]?.jobs ?? [];
  expect(job && "workbook" in job && job.workbook.sheets[0]).toEqual(sheet);
});

test("the capaian is planned and turned into edits by the same core, in the worker and without one", async () => {
  const sheet = sheetOf("Tabel", [
    ["No", "Uraian", "Pagu (Rp)", "Realisasi (Rp)"],
    [1, "Program A", 200000, 100000],
    [2, "Program B", 400000, 300000],
    [null, "Jumlah", 600000, 400000],
  ]);
  const direct = createExaminer(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  const inWorker = examinerWith((worker, job) => {
    worker.answer(runJob(job, () => undefined));
  });
  const outcomes = await Promise.all(
    [direct, inWorker].map(async (examiner) => {
      const plan = await examiner.planCapaian(workbookOf(sheet), {});
      return examiner.capaianEdits(plan, workbookOf(sheet));
    }),
  );
  expect(outcomes[0]?.filter(({ kind }) => kind === "set-cell")).not.toEqual([]);
  expect(outcomes[1]).toEqual(outcomes[0]);
});
