import { useMemo, type CSSProperties } from "react";
import { statementsOf } from "../../domain/statement-scope";
import type { Zone } from "../../domain/zone";
import { publicationOfAllDays } from "../../store/shown-publication";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { Unknown } from "../inspector/Value";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { Fold } from "./Fold";
import { GroupedStatements } from "./GroupedStatements";
import css from "./ZoneStatements.module.css";

/** What the register says of a zone, by topic and status; what it says of the county and the city stays folded. */
export function ZoneStatements({ zone }: { zone: Zone }) {
  const statements = usePlan(shownStatements);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const { t } = useTranslation();
  const { own, around } = useMemo(() => statementsOf(zone, statements ?? [], zones), [zone, statements, zones]);
  // A publication without a register says nothing of it.
  if (statements?.length === 0) return null;
  return (
    <Section title="statements.ofZone">
      <div className={css.statements} style={{ "--glyph": `var(--kind-${zone.kind})` } as CSSProperties}>
        {statements === null && <p role="status">{t("statements.reading")}</p>}
        {statements !== null && own.length === 0 && (
          <p className={css.none}>
            <Unknown words="statements.noneOfZone" />
          </p>
        )}
        {own.length > 0 && <GroupedStatements key={zone.id} statements={own} />}
        {around.length > 0 && (
          <Fold key={`around ${zone.id}`} title={<BilingualMessage of="statements.around" />} count={around.length}>
            <GroupedStatements statements={around} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
