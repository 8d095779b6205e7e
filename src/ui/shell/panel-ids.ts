/** What buttons elsewhere on the page open and the shortcuts focus. */
export const leftPanelId = "left-panel";
