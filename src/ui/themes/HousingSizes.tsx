import { figure } from "../../i18n/format-area";
import { BothWords } from "../layers/BothWords";
import { HouseMark } from "./HouseMark";
import css from "./HousingPanel.module.css";

const samples = [500, 1409, 3000] as const;

/** How large a disc is: its area goes with the dwellings. */
export function HousingSizes() {
  return (
    <section className={css.sizes} aria-labelledby="housing-sizes">
      <h3 id="housing-sizes">
        <BothWords words="theme.housing.size" />
      </h3>
      <ul>
        {samples.map((n) => (
          <li key={n}>
            <HouseMark isSolid size={Math.sqrt(n / 1409) * 1.9} />
            <span>{figure(n)}</span>
          </li>
        ))}
        <li className={css.states}>
          <span>
            <HouseMark isSolid size={0.75} /> <BothWords words="theme.housing.state.existing" />
          </span>
          <span>
            <HouseMark isSolid={false} size={0.75} /> <BothWords words="theme.housing.state.under-construction" />
          </span>
        </li>
      </ul>
    </section>
  );
}
