import { z } from "./schema";

export const datasetIds = ["prefectures", "districts", "water", "zones", "boundaries", "links", "places"] as const;
export type DatasetId = (typeof datasetIds)[number];

/** `geodata/catalogue.json`: which folders the publication consists of. */
export const Catalogue = z.object({
  schema: z.literal(1),
  datasets: z.array(z.string()),
  documents: z.string(),
});
export type Catalogue = z.infer<typeof Catalogue>;
