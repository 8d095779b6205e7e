import { useId } from "react";
import type { PlacesComparison } from "../../../domain/comparison";
import { figure } from "../../../i18n/format-area";
import { mutualGhosts, toggleMutualGhosts } from "../../../store/ghost-actions";
import type { PaneScale } from "../../../store/pane-scale";
import { shownPublication } from "../../../store/shown-publication";
import { useActions, usePlan, usePlanStore } from "../../../store/use-plan";
import { BothWords } from "../../layers/BothWords";
import { LeadWords } from "../../layers/LeadWords";
import { useTranslation } from "../../widgets/use-translation";
import { fittedOn } from "../pane-changes";
import css from "./CompareStrip.module.css";
import own from "./ScaleLock.module.css";
import { SwitchButton } from "./SwitchButton";

/** From here on the scale at the edge of a pane is said to differ from that of its middle. */
const noticeable = 0.01;

/** What all panes have in common: their scale, how true it is within them, and what moves together. */
export function ScaleLock({ comparison }: { comparison: PlacesComparison }) {
  const titleId = useId();
  const scale = usePlan((state) => state.paneScale);
  return (
    <section className={css.block} aria-labelledby={titleId}>
      <h3 id={titleId} className={css.title}>
        <BothWords words="compareStrip.scale" />
      </h3>
      <ScaleFigure scale={scale} />
      <Switches comparison={comparison} />
      <Fits comparison={comparison} scale={scale} />
    </section>
  );
}

function ScaleFigure({ scale }: { scale: PaneScale | null }) {
  if (!scale) {
    return (
      <p className={css.note}>
        <LeadWords words="compareStrip.scale.awaited" />
      </p>
    );
  }
  const varies = Math.max(0, ...Object.values(scale.variations));
  return (
    <>
      <p className={css.hero}>
        <b>{figure(Number(scale.metresPerPixel.toPrecision(3)))}</b> <LeadWords words="compareStrip.scale.unit" />
      </p>
      <p className={css.note} data-caution={varies > noticeable || undefined}>
        <LeadWords words={varies > noticeable ? "compareStrip.scale.varies" : "compareStrip.scale.equal"} parameters={{ deviation: (scale.deviation * 100).toFixed(2), percent: (varies * 100).toFixed(2) }} />
      </p>
    </>
  );
}

function Switches({ comparison }: { comparison: PlacesComparison }) {
  const publication = usePlan(shownPublication);
  const store = usePlanStore();
  const { changePlaces } = useActions();
  const whyId = useId();
  const ghosts = mutualGhosts(comparison, publication);
  const isBarred = ghosts === "impossible";
  return (
    <div className={own.switches}>
      <SwitchButton words="compareStrip.together" isOn={comparison.together} onPress={() => changePlaces({ together: !comparison.together })} />
      <SwitchButton words="compareStrip.ghosts" isOn={ghosts === "on"} disabled={isBarred} describedBy={isBarred ? whyId : undefined} onPress={() => toggleMutualGhosts(store)} />
      {isBarred && (
        <p id={whyId} className={css.note}>
          <LeadWords words="compareStrip.ghosts.barred" />
        </p>
      )}
    </div>
  );
}

function Fits({ comparison, scale }: { comparison: PlacesComparison; scale: PaneScale | null }) {
  const { t } = useTranslation();
  const { changePlaces, northUp } = useActions();
  const drawn = Object.entries(scale?.figurePx ?? {}).sort(([, a], [, b]) => a - b);
  const [smallest, largest] = [drawn[0]?.[0], drawn.at(-1)?.[0]];
  const fit = (id: string | undefined) => {
    if (id !== undefined) changePlaces(fittedOn(comparison, id));
  };
  return (
    <div className={own.fits}>
      <span className={own.label} aria-hidden="true">
        <LeadWords words="compareStrip.fit" />
      </span>
      <button type="button" className={own.fit} disabled={largest === undefined} aria-label={t("compareStrip.fitLargest.spoken")} onClick={() => fit(largest)}>
        {t("compareStrip.fitLargest")}
      </button>
      <button type="button" className={own.fit} disabled={smallest === undefined} aria-label={t("compareStrip.fitSmallest.spoken")} onClick={() => fit(smallest)}>
        {t("compareStrip.fitSmallest")}
      </button>
      {(scale?.bearing ?? comparison.bearing) !== 0 && (
        <button type="button" className={own.fit} onClick={northUp}>
          {t("compareStrip.north")}
        </button>
      )}
    </div>
  );
}
