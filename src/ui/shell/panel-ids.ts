/** What buttons elsewhere on the page open and the shortcuts focus. */
export const leftPanelId = "left-panel";
/** The tab that shows what a panel shows. */
export const shownTab = "[role=tab][aria-selected=true]";
/** The tool that compares, the button that adds a place to a comparison, and the one that ends it. */
export const compareToolId = "compare-tool";
export const addPlaceId = "compare-add";
export const leaveComparisonId = "compare-leave";
/** Where a second place is chosen, which takes the focus as a comparison of one begins. */
export const invitationFieldId = "compare-second";
/** What a comparison is called, which takes the focus as it begins. */
export const comparisonTitleId = "compare-title";
