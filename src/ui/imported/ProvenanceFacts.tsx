import type { ImportProvenance } from "../../domain/spatial/imported-records";
import { findingSentence } from "../../i18n/finding-sentence";
import { formatTime } from "../../i18n/format-time";
import { distanceText } from "../inspector/distance-text";
import { Fact, Facts, Section } from "../inspector/Section";
import { Unknown } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import css from "./Imported.module.css";

type Props = {
  record: { who: string | null; asOf: string | null; note: string | null; uncertaintyM?: number | null; provenance: ImportProvenance };
  /** Beside the facts of a boundary, which say already who, when and how well. */
  brief?: boolean;
};

/** Who answers for imported geometry, which file it came in, how its coordinates were read and what was found on the way. */
export function ProvenanceFacts({ record: { who, asOf, note, uncertaintyM = null, provenance }, brief = false }: Props) {
  const { language } = useTranslation();
  const { file, layer, format, encoding, declared, crs, decidedBy, findings, sha256, importedAt, addedUncertaintyM } = provenance;
  const unknown = <Unknown words="value.unknown" />;
  return (
    <Section title="imported.provenance">
      <Facts>
        {!brief && <Fact name={<BothWords words="imported.who" />}>{who ?? unknown}</Fact>}
        {!brief && <Fact name={<BothWords words="inspector.asOfLabel" />}>{asOf ?? unknown}</Fact>}
        <Fact name={<BothWords words="imported.file" />}>
          <span className={css.long}>{layer === null ? file : `${file} · ${layer}`}</span>
        </Fact>
        <Fact name={<BothWords words="imported.format" />}><BothWords words={`imported.formatName.${format}`} />{encoding === null ? "" : ` · ${encoding}`}</Fact>
        <Fact name={<BothWords words="imported.crs" />}>
          <BothWords words={`imported.decidedBy.${decidedBy}`} parameters={{ crs }} />
        </Fact>
        <Fact name={<BothWords words="imported.declared" />}>{declared === null ? <BothWords words="imported.declaredNothing" /> : <span className={css.long}>{declared}</span>}</Fact>
        {/* Reading a file says nothing of how well its data were measured. */}
        {!brief && <Fact name={<BothWords words="inspector.uncertainty" />}>{unknown}</Fact>}
        {addedUncertaintyM !== null && addedUncertaintyM > 0 && <ConversionFact addedM={addedUncertaintyM} ownM={uncertaintyM} />}
        <Fact name={<BothWords words="imported.at" />}>{formatTime(importedAt, language)}</Fact>
        {sha256 && (
          <Fact name={<BothWords words="imported.sha256" />}>
            <code className={css.long} title={sha256}>
              {sha256.slice(0, 16)}…
            </code>
          </Fact>
        )}
        {note && <Fact name={<BothWords words="imported.note" />}>{note}</Fact>}
      </Facts>
      {findings.length > 0 && (
        <>
          <h4 className={css.heading}>
            <BothWords words="imported.findings" />
          </h4>
          <ul className={css.findings}>
            {findings.map((finding, index) => (
              // Two of the same words may be two findings.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{findingSentence(finding, language)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What reading the coordinates added; with the data's own uncertainty no more than both together. */
function ConversionFact({ addedM, ownM }: { addedM: number; ownM: number | null }) {
  // The same figure is what the form of the import began with: of the data themselves it says nothing.
  const isOwn = ownM !== null && ownM !== addedM;
  const words = isOwn ? "imported.conversion.both" : "imported.conversion.alone";
  return (
    <Fact name={<BothWords words="imported.conversion" />}>
      <BothWords words={words} parameters={{ distance: distanceText(addedM), total: distanceText(addedM + (ownM ?? 0)) }} />
    </Fact>
  );
}
