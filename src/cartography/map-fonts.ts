/**
 * Font stacks of labels. The engine reads the weight out of the first family's name, so each weight is a
 * family of its own; characters outside the bundled core fall back to the full font.
 */
const fallback = "Noto Sans SC Variable";

export const sans = ["Pianqu Sans", fallback];
export const sansBold = ["Pianqu Sans SemiBold", fallback];
export const serif = ["Pianqu Serif SemiBold", fallback];
