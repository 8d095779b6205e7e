import type { Statement } from "../../domain/statement";
import { periodText, stageTexts, standingText } from "../../i18n/statement-text";
import { zoneById } from "../../store/selectors-panels";
import { shownPublication } from "../../store/shown-publication";
import { useActions, usePlan } from "../../store/use-plan";
import { Fact, Facts } from "../inspector/Section";
import { Unknown } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { ZoneButton } from "../layers/ZoneButton";
import hidden from "../layers/spoken.module.css";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { StatementFigure } from "./StatementRow";
import css from "./CitedStatement.module.css";

/** The statement that a source was opened from, above the source: where it stands in it, whom it binds, what to be careful of. */
export function CitedStatement({ statement, withZones = false }: { statement: Statement; withZones?: boolean }) {
  const { status, text, quantity, of, rule, period, where, caution, doubtful, topic } = statement;
  const today = usePlan((state) => state.today);
  const { t } = useTranslation();
  const span = periodText(period);
  return (
    <section className={css.cited} aria-label={t("statement.source.title")}>
      <p className={css.kicker}>
        <StatusGlyph status={status} />
        <BothWords words={joinedTexts([messageText(`statement.topic.${topic}`), ...stageTexts(statement, today)], " · ")} />
      </p>
      <p className={css.sentence}>
        <BothWords words={text} />
      </p>
      {(caution ?? doubtful) && (
        <p className={css.caution}>
          <CautionIcon />
          <span className={hidden.spoken}>{t("statement.source.caution")}</span>
          <span>
            {caution && <BothWords words={caution} />}
            {doubtful && (
              <span className={css.doubtful}>
                <BothWords words="statements.doubtful" />
              </span>
            )}
          </span>
        </p>
      )}
      <Facts>
        <Fact name={<BothWords words="statement.source.where" />}>{where ? <BothWords words={where} /> : <Unknown words="value.unknown" />}</Fact>
        {quantity && (
          <Fact name={<BothWords words="statement.source.value" />}>
            <StatementFigure statement={statement} />
          </Fact>
        )}
        {of && <Fact name={<BothWords words="statement.source.of" />}><BothWords words={of} /></Fact>}
        {span && <Fact name={<BothWords words="statement.source.period" />}><BothWords words={span} /></Fact>}
        {rule && <Fact name={<BothWords words="statement.source.standing" />}><BothWords words={standingText(rule, today)} /></Fact>}
        {rule && <Fact name={<BothWords words="statement.source.binds" />}><BothWords words={rule.binds} /></Fact>}
        {withZones && <ItsZones statement={statement} />}
      </Facts>
    </section>
  );
}

/** The zones it speaks of, to go to. */
function ItsZones({ statement }: { statement: Statement }) {
  const all = usePlan(shownPublication).zones;
  const { setDrawer } = useActions();
  const zones = statement.zones.flatMap((id) => zoneById(all, id) ?? []);
  if (zones.length === 0) return null;
  return (
    <Fact name={<BothWords words="statement.source.zones" />}>
      {zones.map((zone) => (
        <ZoneButton key={zone.id} zone={zone} onChosen={() => setDrawer("none")} />
      ))}
    </Fact>
  );
}
