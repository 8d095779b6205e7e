import { textIn, translate } from "../../i18n/translate";
import { sideStates } from "../../store/side-states";
import { usePlan } from "../../store/use-plan";
import hidden from "../layers/spoken.module.css";
import { sideTitle } from "./side-title";

/** Said when a comparison begins and whenever a side comes to show something else. */
export function SidesAnnouncement() {
  const said = usePlan((state) => {
    const states = sideStates(state);
    const { language } = state;
    return states ? translate(language, "sides.comparing", { a: textIn(language, sideTitle(states.a)), b: textIn(language, sideTitle(states.b)) }) : "";
  });
  return (
    <p className={hidden.spoken} role="status" data-testid="sides-announcement">
      {said}
    </p>
  );
}
