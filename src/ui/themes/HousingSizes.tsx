import { figure } from "../../i18n/format-area";
import { BothWords } from "../layers/BothWords";
import { HouseDisc } from "./ThemeSwatch";
import css from "./HousingPanel.module.css";

const samples = [500, 1409, 3000] as const;
const states = ["existing", "under-construction", "planned", "unknown"] as const;

/** How large a disc is, in the discs of the map: the area goes with the dwellings; how solid it is with the progress. */
export function HousingSizes() {
  return (
    <section className={css.sizes} aria-labelledby="housing-sizes">
      <h3 id="housing-sizes">
        <BothWords words="theme.housing.size" />
      </h3>
      <div>
        <ul>
          {samples.map((n) => (
            <li key={n}>
              <HouseDisc dwellings={n} state="existing" />
              <span>{figure(n)}</span>
            </li>
          ))}
        </ul>
        <ul className={css.states}>
          {states.map((state) => (
            <li key={state}>
              <HouseDisc dwellings={state === "unknown" ? null : 250} state={state} />
              <BothWords words={`theme.housing.${state}`} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
