import { RecordId } from "../record-id";
import { z } from "../schema";

/** More than anyone would sit through; what a file has beyond them is named and left out. */
export const mostChapters = 60;

/** Where in which story one is; chapters count from 0. */
export const StoryPlace = z.object({ id: RecordId, chapter: z.int().check(z.gte(0), z.lte(mostChapters - 1)) });
export type StoryPlace = z.infer<typeof StoryPlace>;
