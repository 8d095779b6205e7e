import { overThemeIds } from "../domain/theme";
import { usualTab } from "./left-tab";
import type { PlanActions } from "./plan-state";
import type { SetPlan } from "./plan-store";

export const themeActions = (set: SetPlan) =>
  ({
    setTheme: (theme) =>
      set(({ over, leftTab, role }) => ({
        theme,
        over: over === theme ? null : over,
        classesOff: [],
        leftTab: theme !== null ? "theme" : leftTab === "theme" ? usualTab(role) : leftTab,
      })),
    setOver: (over) => set(({ theme }) => ({ over: over !== theme && overThemeIds.some((id) => id === over) ? over : null })),
    setYear: (year) => set({ year }),
    toggleClass: (id) => set(({ classesOff }) => ({ classesOff: classesOff.includes(id) ? classesOff.filter((one) => one !== id) : [...classesOff, id] })),
    isolateClass: (id, all) =>
      set(({ classesOff }) => {
        const others = all.filter((one) => one !== id);
        const isAlone = others.length > 0 && others.every((one) => classesOff.includes(one)) && !classesOff.includes(id);
        return { classesOff: isAlone ? [] : others };
      }),
    setTable: (table) => set({ table }),
    setScenario: (scenario) => set({ scenario }),
  }) satisfies Partial<PlanActions>;
