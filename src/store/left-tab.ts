import type { Role, SavedView } from "../domain/saved-view";
import type { PlanState } from "./plan-state";

/** An investor looks for a site first. */
export const usualTab = (role: Role): PlanState["leftTab"] => (role === "investor" ? "finder" : "layers");

/** What the left panel opens with for a view: the legend of its theme, where it has one. */
export const openingTab = ({ role, theme }: Pick<SavedView, "role" | "theme">): PlanState["leftTab"] => (theme === null ? usualTab(role) : "theme");
