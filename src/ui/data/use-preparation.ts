import { useState } from "react";
import { readGeodata } from "#platform";
import type { DatasetId } from "../../domain/catalogue";
import type { ChosenFile, GivenFile, Refusal } from "../../formats/chosen-files";
import type { Preparation } from "../../formats/prepare-package";

export type PreparationState =
  | { status: "choosing" }
  | { status: "reading" }
  | { status: "checking" }
  | { status: "checked"; preparation: Preparation }
  | { status: "failed" };

/** The files chosen so far and what the check of them said; another choice asks for another check. */
export function usePreparation() {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [state, setState] = useState<PreparationState>({ status: "choosing" });
  const change = (next: readonly ChosenFile[]) => {
    setFiles(next);
    setState({ status: "choosing" });
  };
  const choose = async (given: readonly GivenFile[]) => {
    setState({ status: "reading" });
    const { readChosenFiles, guessDataset, pathIn } = await import("../../formats/chosen-files");
    const read = await readChosenFiles(given).catch(() => null);
    const guessed = read?.files.map((file) => {
      const dataset = file.path === null ? guessDataset(file) : null;
      return dataset ? { ...file, path: pathIn(dataset, file.name) } : file;
    });
    setRefused(read?.refused ?? []);
    change([...files.filter(({ name }) => !guessed?.some((file) => file.name === name)), ...(guessed ?? [])]);
  };
  const assign = async (name: string, dataset: DatasetId | null) => {
    const { pathIn } = await import("../../formats/chosen-files");
    change(files.map((file) => (file.name === name ? { ...file, path: dataset && pathIn(dataset, name) } : file)));
  };
  const check = async () => {
    setState({ status: "checking" });
    const chosen = new Map(files.flatMap(({ path, text }) => (path === null ? [] : [[path, text] as const])));
    try {
      const { preparePackage } = await import("../../formats/prepare-package");
      const preparation = await preparePackage(chosen, readGeodata);
      setState((now) => (now.status === "checking" ? { status: "checked", preparation } : now));
    } catch {
      setState({ status: "failed" });
    }
  };
  return { files, refused, state, choose, assign, check, remove: (name: string) => change(files.filter((file) => file.name !== name)) };
}
