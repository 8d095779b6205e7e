import type { SourceDocument } from "../../domain/document";
import { zonesCiting } from "../../store/selectors-panels";
import { useActions, usePlan } from "../../store/use-plan";
import { ZoneButton } from "../layers/ZoneButton";
import { useTranslation } from "../widgets/use-translation";
import { Fact, Facts, Section } from "./Section";
import { SourceAddress } from "./SourceAddress";
import { Unknown } from "./Value";
import css from "./SourceDrawer.module.css";

/** What a source is, how much it counts, and which zones rest on it. */
export function SourceFacts({ source }: { source: SourceDocument }) {
  const zones = usePlan((state) => state.publication.zones);
  const { t, text, language } = useTranslation();
  const { setDrawer } = useActions();
  const citing = zonesCiting(zones, source.id);
  const unknown = <Unknown words={t("value.unknown")} />;
  const isEnglish = language === "en";
  return (
    <>
      <p className={css.chips}>
        <span>{source.id}</span>
        <span data-doubtful={source.stage !== "final"}>{t(`stage.${source.stage}`)}</span>
        <span>{t(`releaseClass.${source.releaseClass}`)}</span>
      </p>
      <div>
        <h2 tabIndex={-1} className={css.title}>{text(source.title)}</h2>
        <p className={css.other} lang={isEnglish ? "zh" : "en"}>
          {isEnglish ? source.title.zh : source.title.en}
        </p>
      </div>
      <Facts>
        <Fact name={t("source.number")}>{source.number ?? unknown}</Fact>
        <Fact name={t("source.date")}>{source.date ?? unknown}</Fact>
        <Fact name={t("source.issuer")}>{source.issuer ? text(source.issuer) : unknown}</Fact>
        {source.note && <Fact name={t("source.note")}>{text(source.note)}</Fact>}
        {source.url && (
          <Fact name={t("source.url")}>
            <SourceAddress url={source.url} />
          </Fact>
        )}
      </Facts>
      <Section title="source.citing">
        {citing.length === 0 && t("source.citingNone")}
        {citing.map((zone) => (
          <ZoneButton key={zone.id} zone={zone} onChosen={() => setDrawer("none")} />
        ))}
      </Section>
    </>
  );
}
