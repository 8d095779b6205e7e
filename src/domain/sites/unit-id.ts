/** Zones go by words, counties by their six-digit code. */
export const isZoneId = (unit: string): boolean => !/^\d{6}$/.test(unit);
