/** Marks the moves of a map that is taken along by another one: they are no rest of its own. */
export const led = { isLed: true } as const;

export const isLed = (event: object): boolean => "isLed" in event;
