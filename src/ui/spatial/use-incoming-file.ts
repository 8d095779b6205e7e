import { useEffect, useRef } from "react";
import type { GivenFile } from "../../formats/chosen-files";
import { useActions, usePlan } from "../../store/use-plan";

/** Hands files that were dropped on the window, or opened elsewhere and meant for here, to whoever opens such files. */
export function useIncomingFiles(isReady: boolean, receive: (files: readonly GivenFile[]) => void): void {
  const { takeFiles } = useActions();
  const incoming = usePlan((state) => state.incoming);
  const latest = useRef(receive);
  useEffect(() => {
    latest.current = receive;
  });
  useEffect(() => {
    if (!isReady || incoming.length === 0) return;
    takeFiles();
    latest.current(incoming);
  }, [isReady, incoming, takeFiles]);
}

/** The same where one file is wanted. */
export const useIncomingFile = (isReady: boolean, receive: (file: File) => Promise<void>): void =>
  useIncomingFiles(isReady, ([file]) => {
    if (file instanceof File) void receive(file);
  });
