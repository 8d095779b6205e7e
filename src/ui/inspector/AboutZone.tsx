import type { Zone } from "../../domain/zone";
import { useTranslation } from "../widgets/use-translation";
import { Fact, Facts, Section } from "./Section";
import css from "./BoundaryFacts.module.css";

/** What the sources say of a zone that no figure can show: its parts, its names, since when it stands. */
export function AboutZone({ zone: { remark, aliases, predecessor, validFrom, validTo } }: { zone: Zone }) {
  const { t, text } = useTranslation();
  const validity = [validFrom && t("inspector.since", { date: validFrom }), validTo && t("inspector.until", { date: validTo })];
  const facts = [
    ["inspector.aliases", aliases.join(t("list.comma"))],
    ["inspector.predecessor", predecessor ?? ""],
    ["inspector.validity", validity.filter(Boolean).join(t("list.comma"))],
  ] as const;
  const known = facts.filter(([, value]) => value !== "");
  if (!remark && known.length === 0) return null;
  return (
    <Section title="inspector.about">
      {remark && <p className={css.words}>{text(remark)}</p>}
      <Facts>
        {known.map(([name, value]) => (
          <Fact key={name} name={t(name)}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
