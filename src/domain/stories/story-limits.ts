/** How long and how many the parts of a story may be at most: what its schema takes, and what its editor offers. Texts in UTF-16 units. */
export const storyLimits = {
  line: 200,
  text: 4000,
  licence: 60,
  approver: 120,
  edition: 40,
  bars: 6,
  columns: 20,
  tiers: 6,
  callouts: 8,
  flows: 8,
  pictures: 3,
} as const;

/** How long a chapter may stand, s. */
export const chapterSeconds = { least: 3, most: 600 } as const;
