/** The layers of what stands up: what a press is looked for in. */
export const reliefBodies = { built: "story-relief-built", open: "story-relief-open" } as const;
