import type { FormerName, Zone } from "../../domain/zone";
import { predecessorsOf, successorsOf } from "../../domain/zone-history";
import { dateText } from "../../i18n/format-date";
import { zoneById } from "../../store/selectors-panels";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { BothWords } from "../layers/BothWords";
import { joinedTexts, messageText } from "../layers/message-text";
import { ZoneButton } from "../layers/ZoneButton";
import { Fact, Facts, Section } from "./Section";
import { SourceChip } from "./SourceChip";
import { Unknown } from "./Value";
import css from "./ZoneHistory.module.css";

/** 沿革: since when a zone is there, what it came from and became. Zones of other days can be opened from here. */
export function ZoneHistory({ zone }: { zone: Zone }) {
  const { zones } = usePlan(publicationOfAllDays);
  const before = predecessorsOf(zone).flatMap((id) => zoneById(zones, id) ?? []);
  const after = successorsOf(zone, zones);
  return (
    <Section title="history.title">
      <Facts>
        <Fact name={<BothWords words="history.from" />}>{zone.validFrom ? <BothWords words={dateText(zone.validFrom)} /> : <Unknown words="history.fromUnknown" />}</Fact>
        {zone.validTo && (
          <Fact name={<BothWords words="history.to" />}>
            <BothWords words={dateText(zone.validTo)} />
          </Fact>
        )}
        {before.length > 0 && (
          <Fact name={<BothWords words="history.predecessors" />}>
            <ZoneButtons zones={before} />
          </Fact>
        )}
        {zone.formerNames.length > 0 && (
          <Fact name={<BothWords words="history.formerNames" />}>
            {zone.formerNames.map((former) => (
              <Former key={former.name.zh} former={former} />
            ))}
          </Fact>
        )}
        {after.length > 0 && (
          <Fact name={<BothWords words="history.successors" />}>
            <ZoneButtons zones={after} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

const ZoneButtons = ({ zones }: { zones: readonly Zone[] }) => zones.map((zone) => <ZoneButton key={zone.id} zone={zone} />);

function Former({ former: { name, how, until, document } }: { former: FormerName }) {
  const when = until ? messageText("history.until", { date: dateText(until) }) : messageText("history.untilUnknown");
  return (
    <span className={css.former}>
      <span>
        <BothWords words={name} />
        <small>
          <BothWords words={joinedTexts([messageText(`history.how.${how}`), when], " · ")} />
        </small>
      </span>
      <SourceChip documentId={document} brief />
    </span>
  );
}
