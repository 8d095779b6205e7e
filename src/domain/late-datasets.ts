/** Datasets that the first view does without; they are read when something asks for them. Lists of entries, not features. */
export const lateDatasetIds = ["statements", "stories"] as const;
export type LateDatasetId = (typeof lateDatasetIds)[number];

export const isLateDataset = (id: string): id is LateDatasetId => lateDatasetIds.some((late) => late === id);
