import { z } from "./schema";

/** The twelve industries of the map, each with one colour and one icon that never change. */
export const industryIds = [
  "photovoltaics",
  "batteries",
  "digital",
  "biomedicine",
  "equipment",
  "chemicals",
  "metals",
  "logistics",
  "vehicles",
  "food",
  "trade",
  "tourism",
] as const;
export const IndustryId = z.enum(industryIds);
export type IndustryId = z.infer<typeof IndustryId>;

/** 主导 or 辅助, where a source says which. */
export const IndustryRole = z.enum(["leading", "auxiliary"]);
export type IndustryRole = z.infer<typeof IndustryRole>;
