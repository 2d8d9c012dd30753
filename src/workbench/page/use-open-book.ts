import { useCallback, useEffect, useState } from "react";
import { HostError } from "../../core/sheet/workbook-port";
import type { LocaleName } from "../host/model/locale";
import { type OpenBook, openBook } from "./open-book";
import { fetchSample, SAMPLES } from "./samples";
import type { TextKey, Translate } from "./texts";

const REASONS: Readonly<Partial<Record<HostError["code"], TextKey>>> = {
  "not-a-workbook": "notAWorkbook",
  encrypted: "encrypted",
  "too-large": "tooLarge",
};

/** The workbook that is open, and how to open another. */
export function useOpenBook(locale: LocaleName, t: Translate, onProblem: (words: string) => void) {
  const [open, setOpen] = useState<OpenBook>();
  const show = useCallback(
    async (name: string, fetchBytes: () => Promise<Uint8Array>): Promise<void> => {
      let bytes: Uint8Array;
      try {
        bytes = await fetchBytes();
      } catch {
        onProblem(t("unreachable", { file: name }));
        return;
      }
      try {
        setOpen(openBook(bytes, name, locale));
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        onProblem(t(REASONS[error.code] ?? "damaged", { file: name }));
      }
    },
    [locale, t, onProblem],
  );
  const isEmpty = open === undefined;
  useEffect(() => {
    const wanted = new URLSearchParams(location.search).get("sample") ?? SAMPLES[0].file;
    const begin = async (): Promise<void> => {
      await show(wanted, () => fetchSample(wanted));
    };
    if (isEmpty) void begin();
  }, [isEmpty, show]);
  return {
    open,
    openFile: (file: File) => show(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openSample: (file: string) => show(file, () => fetchSample(file)),
  };
}
