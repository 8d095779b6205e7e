import { useRef, useState } from "react";
import type { Problem } from "../../domain/problem";
import { countOf } from "../../domain/problem-list";
import type { Story } from "../../domain/stories/story";
import { mostStoryMb, readStoryFile } from "../../formats/stories/parse-story";

/** `read`: what of the file can be used, `null` where nothing can; `leftOut`: the numbers of the chapters that cannot, from 1, the first ones; `out`: how many these are. */
type StoryFile = { status: "idle" } | { status: "running"; name: string } | { status: "read"; story: Story | null; problems: readonly Problem[]; leftOut: readonly string[]; out: number };

/** A chosen story file, read within bounds; of two the later one counts. */
export function useStoryFile(): { file: StoryFile; choose: (chosen: File | null) => Promise<void> } {
  const [file, setFile] = useState<StoryFile>({ status: "idle" });
  const serial = useRef(0);
  const choose = async (chosen: File | null) => {
    const own = (serial.current += 1);
    if (!chosen) return setFile({ status: "idle" });
    setFile({ status: "running", name: chosen.name });
    const read = await readChosen(chosen);
    if (own !== serial.current) return;
    const ofChapters = read.problems.filter(({ code }) => code === "story-chapter-left-out");
    setFile({ status: "read", ...read, leftOut: ofChapters.flatMap(({ value }) => value ?? []), out: countOf(ofChapters) });
  };
  return { file, choose };
}

async function readChosen(chosen: File): Promise<{ story: Story | null; problems: readonly Problem[] }> {
  // Refused by its size: not a sign of it is read.
  if (chosen.size > mostStoryMb * 1_000_000) return { story: null, problems: [{ code: "story-too-large", file: chosen.name, value: String(mostStoryMb) }] };
  try {
    return readStoryFile(await chosen.text(), chosen.name);
  } catch {
    return { story: null, problems: [{ code: "project-file-not-read", file: chosen.name }] };
  }
}
