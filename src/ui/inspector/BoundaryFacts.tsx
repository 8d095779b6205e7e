import { missingEvidence } from "../../analysis/zone-areas";
import { isLink } from "../../domain/without-lines";
import type { Boundary, Zone } from "../../domain/zone";
import { EnteredBoundary } from "../imported/EnteredBoundary";
import { BothWords } from "../layers/BothWords";
import { ZoneSwatch } from "../swatches/ZoneSwatch";
import { distanceText } from "./distance-text";
import { Fact, Facts, Section } from "./Section";
import { Unknown } from "./Value";
import css from "./BoundaryFacts.module.css";

/** How the boundary is known, in plain words, and what it would take to know it better. */
export function BoundaryFacts({ zone }: { zone: Zone }) {
  const { boundary } = zone;
  const missing = missingEvidence(zone);
  const linked = isLink(zone);
  const method = linked ? "method.linked" : methodWord(boundary);
  return (
    <Section title="inspector.boundary">
      <p className={css.words}>
        <ZoneSwatch zone={zone} />
        <span>
          <b>
            <BothWords words={method} />
          </b>{" "}
          <BothWords words={`${method}.explained`} />
        </span>
      </p>
      <p className={css.note}>
        <BothWords words={linked ? "lines.why" : boundary.note} />
      </p>
      <Facts>
        {!linked && (
          <Fact name={<BothWords words="inspector.evidence" />}>
            <BothWords words={boundary.source} />
          </Fact>
        )}
        {zone.geometry && !linked && (
          <Fact name={<BothWords words="inspector.uncertainty" />}>
            {boundary.uncertaintyM === null ? (
              <Unknown words="value.unknown" />
            ) : (
              <BothWords words="inspector.uncertainty.value" parameters={{ distance: distanceText(boundary.uncertaintyM) }} />
            )}
          </Fact>
        )}
        {boundary.asOf && <Fact name={<BothWords words="inspector.asOfLabel" />}>{boundary.asOf}</Fact>}
      </Facts>
      <EnteredBoundary zone={zone} />
      {missing.length > 0 && (
        <>
          <h4 className={css.missing}>
            <BothWords words="inspector.missing" />
          </h4>
          <ul className={css.list}>
            {missing.map((evidence) => (
              <li key={evidence}>
                <BothWords words={`inspector.missing.${evidence}`} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** A position alone is known in two grades, each with its own word; any other method has one. */
function methodWord({ method, grade }: Boundary) {
  if (method === "located-only") return grade === "verified" ? "grade.verified" : "grade.stand-in";
  return `method.${method}` as const;
}
