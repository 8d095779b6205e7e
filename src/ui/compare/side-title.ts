import type { Text } from "../../domain/text";
import type { ThemeModel } from "../../domain/theme-model";
import type { PlanState } from "../../store/plan-state";
import { scenariosIn } from "../../store/side-scenarios";
import { overModelOf, themeModelOf } from "../../store/theme-scene";
import { usePlan } from "../../store/use-plan";
import { messageText } from "../layers/message-text";

/** What a side shows, in a line: its theme with the year and the one over it, and the scenario where it changes anything. */
export function sideTitle(state: PlanState): Text {
  const [theme, over] = [themeModelOf(state), overModelOf(state)];
  const name = theme ? named(theme, state.year) : messageText("sides.kinds");
  const both = over ? messageText("sides.named.over", { name, over: named(over, theme && theme.years.length > 0 ? null : state.year) }) : name;
  const quota = theme?.id === "quota" ? theme : over?.id === "quota" ? over : null;
  const scenario = quota && scenariosIn(state).find(({ id, year }) => id === state.scenario && year === quota.year);
  return scenario ? messageText("sides.named.scenario", { name: both, scenario: scenario.title }) : both;
}

/** The same for the side whose store is in reach. */
export function useSideTitle(): Text {
  const [zh = "", en = ""] = usePlan((state) => {
    const title = sideTitle(state);
    return `${title.zh}\n${title.en}`;
  }).split("\n");
  return { zh, en };
}

/** With its year where one was chosen, and of the land quota always: each is the ledger of one year. */
function named({ id, year }: ThemeModel, chosen: number | null): Text {
  const name = messageText(`theme.${id}`);
  return year === null || (chosen === null && id !== "quota") ? name : messageText("sides.named.year", { name, year });
}
