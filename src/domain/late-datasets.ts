/** Datasets that the first view does without; they are read when something asks for them. */
export const lateDatasetIds = ["statements"] as const;
