import { numberIn } from "../number-text";

/** More workers than live in the two cities. */
const mostWorkers = 10_000_000;
const mostInOne = 20;

/** How many dwellings house so many workers, rounded up; `null` while a field is empty, `bad` where one is no number that can be meant. */
export function dwellingsFor(workers: string, perDwelling: string): number | null | "bad" {
  if (workers.trim() === "" || perDwelling.trim() === "") return null;
  const [people, share] = [plainNumber(workers), plainNumber(perDwelling)];
  if (people === null || share === null || people < 1 || people > mostWorkers || share < 1 || share > mostInOne) return "bad";
  return Math.ceil(people / share);
}

function plainNumber(text: string): number | null {
  const read = numberIn(text);
  return read.is === "number" && ["", "人"].includes(read.unit) ? Number(read.value) : null;
}
