import type { Zone } from "../../domain/zone";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { Fact, Facts, Section } from "./Section";
import { SourceChip } from "./SourceChip";
import css from "./AboutZone.module.css";

/** What the sources say of a zone that no figure can show: its parts, its names, since when it stands. */
export function AboutZone({ zone: { remark, documents, aliases, predecessor, validFrom, validTo } }: { zone: Zone }) {
  const { t } = useTranslation();
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
      {remark && (
        <div className={css.remark}>
          <p>
            <BothWords words={remark} />
          </p>
          {documents.length > 0 && (
            <p className={css.sources}>
              <BothWords words="inspector.sources" />
              {documents.map((id) => (
                <SourceChip key={id} documentId={id} />
              ))}
            </p>
          )}
        </div>
      )}
      <Facts>
        {known.map(([name, value]) => (
          <Fact key={name} name={<BothWords words={name} />}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
