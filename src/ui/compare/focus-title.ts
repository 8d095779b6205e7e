import { comparisonTitleId } from "../shell/panel-ids";

/** For what takes itself off the page: the focus goes on from the name of the comparison. */
export const focusTitle = (): void => document.getElementById(comparisonTitleId)?.focus({ preventScroll: true });
