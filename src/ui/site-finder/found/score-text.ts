/** `70.0` out of 700 tenths. */
export const tenths = (count: number): string => (count / 10).toFixed(1);

/** `+9.9`, `−1.7`, `0.0` out of tenths. */
export const signedTenths = (count: number): string => (count > 0 ? `+${tenths(count)}` : count < 0 ? `−${tenths(-count)}` : tenths(0));

/** A share or a utility in at most one decimal. */
export const upToTenth = (value: number): string => String(Number(value.toFixed(1)));
