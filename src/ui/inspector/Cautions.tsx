import { heroArea } from "../../analysis/zone-areas";
import type { Zone } from "../../domain/zone";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./Cautions.module.css";

/** What to know before using the figures: of the zone and of its large figure, each sentence once. */
export function Cautions({ zone }: { zone: Zone }) {
  const { t, text } = useTranslation();
  const cautions = [zone.caution, heroArea(zone)?.caution].flatMap((caution) => (caution ? [text(caution)] : []));
  if (cautions.length === 0) return null;
  return (
    <div className={css.caution}>
      <span role="img" aria-label={t("inspector.caution")}>
        <CautionIcon />
      </span>
      <div>
        {[...new Set(cautions)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
