import type { SourceDocument } from "../../domain/document";
import type { Text } from "../../domain/text";
import { langTag } from "../../i18n/translate";
import { zonesCiting } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { ZoneButton } from "../layers/ZoneButton";
import { useTranslation } from "../widgets/use-translation";
import { Fact, Facts, Section } from "./Section";
import { isNumber } from "./SourceChip";
import { SourceAddress } from "./SourceAddress";
import { Unknown } from "./Value";
import css from "./SourceDrawer.module.css";

/** What a source is, how much it counts, and which zones rest on it. */
export function SourceFacts({ source, where = null }: { source: SourceDocument; where?: Text | null }) {
  const zones = usePlan(shownPublication).zones;
  const { text, language } = useTranslation();
  const { setDrawer } = useActions();
  const citing = zonesCiting(zones, source.id);
  const unknown = <Unknown words="value.unknown" />;
  const isEnglish = language === "en";
  return (
    <>
      <p className={css.chips}>
        {isNumber(source.id) && <span>{source.id}</span>}
        <span data-doubtful={source.stage !== "final"}>
          <BothWords words={`stage.${source.stage}`} />
        </span>
        <span>
          <BothWords words={`releaseClass.${source.releaseClass}`} />
        </span>
      </p>
      <div>
        <h2 tabIndex={-1} className={css.title}>{text(source.title)}</h2>
        <p className={css.other} lang={langTag(isEnglish ? "zh" : "en")}>
          {isEnglish ? source.title.zh : source.title.en}
        </p>
      </div>
      <Facts>
        {where && (
          <Fact name={<BothWords words="statement.source.where" />}>
            <BothWords words={where} />
          </Fact>
        )}
        <Fact name={<BothWords words="source.number" />}>{source.number ?? unknown}</Fact>
        <Fact name={<BothWords words="source.date" />}>{source.date ?? unknown}</Fact>
        <Fact name={<BothWords words="source.issuer" />}>{source.issuer ? <BothWords words={source.issuer} /> : unknown}</Fact>
        {source.note && <Fact name={<BothWords words="source.note" />}><BothWords words={source.note} /></Fact>}
        {source.url && (
          <Fact name={<BothWords words="source.url" />}>
            <SourceAddress url={source.url} />
          </Fact>
        )}
      </Facts>
      <Section title="source.citing">
        {citing.length === 0 && <BothWords words="source.citingNone" />}
        {citing.map((zone) => (
          <ZoneButton key={zone.id} zone={zone} onChosen={() => setDrawer("none")} />
        ))}
      </Section>
    </>
  );
}
