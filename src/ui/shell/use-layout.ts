import type { Role } from "../../domain/saved-view";
import { useMediaQuery } from "../widgets/use-media-query";

/**
 * phone: one column with sheets; narrow: the left panel is a drawer; medium: the top bar folds up and
 * the inspector may cover the lower map tools; wide: everything side by side.
 */
export type Layout = "phone" | "narrow" | "medium" | "wide";

/** 640, 900 and 1200 px in em, so that a reader's larger type counts as a smaller window. */
export function useLayout(role: Role): Layout {
  const isPhone = useMediaQuery("(width < 40em)");
  const isNarrow = useMediaQuery("(width < 56.25em)");
  const isMedium = useMediaQuery("(width < 75em)");
  if (isPhone) return "phone";
  // Its type is so large that the same window holds half as much.
  if (role === "exhibition") return isMedium ? "narrow" : "medium";
  if (isNarrow) return "narrow";
  return isMedium ? "medium" : "wide";
}
