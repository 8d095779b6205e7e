import { heroArea } from "../../analysis/zone-areas";
import type { Zone } from "../../domain/zone";
import type { Text } from "../../domain/text";
import { BothWords } from "../layers/BothWords";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./Cautions.module.css";

const isFirst = ({ zh }: Text, index: number, all: readonly Text[]): boolean => all.findIndex((other) => other.zh === zh) === index;

/** What to know before using the figures: of the zone and of its large figure, each sentence once. */
export function Cautions({ zone }: { zone: Zone }) {
  const { t } = useTranslation();
  const cautions = [zone.caution, heroArea(zone)?.caution].flatMap((caution) => caution ?? []);
  if (cautions.length === 0) return null;
  return (
    <div className={css.caution}>
      <span role="img" aria-label={t("inspector.caution")}>
        <CautionIcon />
      </span>
      <div>
        {cautions.filter(isFirst).map((sentence) => (
          <p key={sentence.zh}>
            <BothWords words={sentence} />
          </p>
        ))}
      </div>
    </div>
  );
}
