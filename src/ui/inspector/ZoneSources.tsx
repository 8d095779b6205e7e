import type { Zone } from "../../domain/zone";
import { Section } from "./Section";
import { SourceChip } from "./SourceChip";
import css from "./Relations.module.css";

/** All sources of the zone: those of its figures and those that name it. */
export function ZoneSources({ zone }: { zone: Zone }) {
  const documents = new Set([...zone.documents, ...zone.statedAreas.map(({ document }) => document)]);
  if (documents.size === 0) return null;
  return (
    <Section title="inspector.sources">
      <div className={css.chips}>
        {[...documents].map((id) => (
          <SourceChip key={id} documentId={id} />
        ))}
      </div>
    </Section>
  );
}
