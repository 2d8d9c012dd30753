import type { Area } from "../core/sheet/address";
import type { Applied, Edit } from "../core/sheet/edit";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { Scope, WorkbookPort } from "../core/sheet/workbook-port";
import { applyEdits } from "./apply-edits";
import { openPackage, type Package } from "./package";
import { readPackage } from "./read-workbook";
import { readWorkbookView } from "./workbook-view";
import { readWorkbookParts } from "./workbook-part";
import { writeZip } from "./zip-write";

/** A workbook file behind the port: edits are patched into its parts, all else stays as it was. */
export class XlsxPort implements WorkbookPort {
  private pack: Package;

  /** Opens the file. Throws HostError where it is no workbook, encrypted, damaged or too large. */
  constructor(
    bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.pack = openPackage(bytes);
    readWorkbookParts(this.pack);
  }

  /** Reads the workbook; for a sheet or a selection the one that was in front when the file was saved. */
  // eslint-disable-next-line @typescript-eslint/require-await -- failures must reject, not throw
  async read(scope: Scope): Promise<WorkbookSnapshot> {
    const parts = readWorkbookParts(this.pack);
    if (scope.kind === "workbook") return readPackage(this.pack, parts, this.name);
    const { sheet, selection } = readWorkbookView(this.pack, parts);
    const snapshot = readPackage(this.pack, parts, this.name, sheet);
    return scope.kind === "selection" && selection ? { ...snapshot, focus: { sheet, area: selection } } : snapshot;
  }

  /** Applies all edits or none. Rejects with HostError before anything is changed. */
  // eslint-disable-next-line @typescript-eslint/require-await -- failures must reject, not throw
  async apply(edits: readonly Edit[]): Promise<Applied> {
    const { pack, applied } = applyEdits(this.pack, edits);
    this.pack = pack;
    return applied;
  }

  /** The workbook file as it is now. */
  bytes(): Uint8Array {
    return writeZip(this.pack.entries);
  }

  /** A file has no window: nothing to bring in front. */
  async reveal(_sheet: string, _area: Area): Promise<void> {
    // nothing is shown
  }

  /** Nobody else changes the file in memory. */
  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
