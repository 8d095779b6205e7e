export const qualities = ["auto", "best", "fluent"] as const;

/** How much the map may give up while it moves: as much as measured, nothing, or all that makes it smooth. */
export type Quality = (typeof qualities)[number];
