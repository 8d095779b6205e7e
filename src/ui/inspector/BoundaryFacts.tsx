import { missingEvidence } from "../../analysis/zone-areas";
import type { Zone } from "../../domain/zone";
import { boundaryLook } from "../swatches/boundary-look";
import { MethodSwatch } from "../swatches/MethodSwatch";
import { useTranslation } from "../widgets/use-translation";
import { distanceText } from "./distance-text";
import { Fact, Facts, Section } from "./Section";
import { Unknown } from "./Value";
import css from "./BoundaryFacts.module.css";

/** How the boundary is known, in plain words, and what it would take to know it better. */
export function BoundaryFacts({ zone }: { zone: Zone }) {
  const { t, text, language } = useTranslation();
  const { boundary } = zone;
  const missing = missingEvidence(zone);
  return (
    <Section title="inspector.boundary">
      <p className={css.words}>
        <MethodSwatch look={boundaryLook(boundary)} />
        <span>
          <b>{t(`method.${boundary.method}`)}</b> {t(`method.${boundary.method}.explained`)}
        </span>
      </p>
      <p className={css.note}>{text(boundary.note)}</p>
      <Facts>
        <Fact name={t("inspector.evidence")}>{text(boundary.source)}</Fact>
        {zone.geometry && (
          <Fact name={t("inspector.uncertainty")}>
            {boundary.uncertaintyM === null ? (
              <Unknown words={t("value.unknown")} />
            ) : (
              t("inspector.uncertainty.value", { distance: distanceText(boundary.uncertaintyM, language) })
            )}
          </Fact>
        )}
        {boundary.asOf && <Fact name={t("inspector.asOfLabel")}>{boundary.asOf}</Fact>}
      </Facts>
      {missing.length > 0 && (
        <>
          <h4 className={css.missing}>{t("inspector.missing")}</h4>
          <ul className={css.list}>
            {missing.map((evidence) => (
              <li key={evidence}>{t(`inspector.missing.${evidence}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
