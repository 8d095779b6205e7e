import type { Zone } from "../../domain/zone";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import { Fact, Facts, Section } from "./Section";
import { SourceChip } from "./SourceChip";
import css from "./AboutZone.module.css";

/** What the sources say of a zone that no figure can show: its parts and its other names. */
export function AboutZone({ zone: { remark, documents, aliases, formerNames } }: { zone: Zone }) {
  const { t } = useTranslation();
  // Names of before stand in the history.
  const others = aliases.filter((alias) => !formerNames.some(({ name }) => name.zh === alias || name.en === alias));
  if (!remark && others.length === 0) return null;
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
      {others.length > 0 && (
        <Facts>
          <Fact name={<BothWords words="inspector.aliases" />}>{others.join(t("list.comma"))}</Fact>
        </Facts>
      )}
    </Section>
  );
}
