/**
 * Declares the full Noto Sans SC (a hundred slices, each fetched only when one of its characters is used), for
 * characters outside the bundled core. The declarations alone are 50 kB, so the first view goes without.
 */
export const declareFullFonts = (): Promise<unknown> =>
  // Without a network a rare character is drawn by whatever font the system has.
  import("@fontsource-variable/noto-sans-sc/wght.css").catch(() => undefined);
