import { answerable, criteria, type CriterionId } from "../../../domain/sites/criterion";
import { unknownFor } from "../../../domain/sites/limit-groups";
import { unknownChoices, type SiteLimit } from "../../../domain/sites/site-search";
import { DownIcon, UpIcon } from "../../layers/LayerIcons";
import { RemoveIcon } from "../../project/ProjectIcons";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { IconButton } from "../../widgets/IconButton";
import { Segmented } from "../../widgets/Segmented";
import { useTranslation } from "../../widgets/use-translation";
import { ChoiceBoxes } from "./ChoiceBoxes";
import css from "./Funnel.module.css";
import { HousingNeed } from "./HousingNeed";
import { IndustryRelation } from "./IndustryRelation";
import { PartnerZone } from "./PartnerZone";
import { PolicyRules } from "./PolicyRules";
import { RangeFields } from "./RangeFields";
import { SitingExemption } from "./SitingExemption";

type Props = { id: string; criterion: CriterionId; limit: SiteLimit | null; place: { isFirst: boolean; isLast: boolean }; onPut: (limit: SiteLimit) => void; onRemove: () => void; onMove: (by: -1 | 1) => void };

/** What a step asks, what becomes of sites of which it cannot be decided, and its place in the funnel. */
export function LimitEditor({ id, criterion, limit, place, onPut, onRemove, onMove }: Props) {
  const { t } = useTranslation();
  const name = t(`sites.criterion.${criterion}`);
  const now: SiteLimit = limit ?? { criterion, least: null, most: null, any: [], unknown: unknownFor(criterion) };
  return (
    <div id={id} className={css.editor} role="group" aria-label={t("sites.limits.edit", { name })}>
      {criteria[criterion].isAsked && <p className={css.hint}>{t("sites.limits.askedHint")}</p>}
      {criterion === "partner" && <PartnerZone />}
      <Values limit={now} onPut={onPut} />
      {criterion === "housing" && <HousingNeed onUse={(dwellings) => onPut({ ...now, least: dwellings })} />}
      {criterion === "siting-rule" && <SitingExemption />}
      {limit && (
        <div className={css.unknownChoice}>
          <span>
            <BilingualMessage of="sites.limits.unknown" />
          </span>
          <Segmented
            label={t("sites.limits.unknownOf", { name })}
            value={limit.unknown}
            segments={unknownChoices.filter((value) => value !== "ask" || answerable.has(criterion)).map((value) => ({ value, label: t(`sites.limits.unknown.${value}`) }))}
            onChange={(unknown) => onPut({ ...limit, unknown })}
            wide
          />
          <p className={css.hint}>{t(`sites.limits.unknown.${limit.unknown}.hint`)}</p>
        </div>
      )}
      <div className={css.actions}>
        <IconButton label={t("sites.limits.up", { name })} icon={<UpIcon />} disabled={limit === null || place.isFirst} data-move={-1} onClick={() => onMove(-1)} />
        <IconButton label={t("sites.limits.down", { name })} icon={<DownIcon />} disabled={limit === null || place.isLast} data-move={1} onClick={() => onMove(1)} />
        <button type="button" className={css.remove} aria-label={t("sites.limits.remove", { name })} onClick={onRemove}>
          <RemoveIcon />
          {t("sites.limits.removeWord")}
        </button>
      </div>
    </div>
  );
}

function Values({ limit, onPut }: { limit: SiteLimit; onPut: (limit: SiteLimit) => void }) {
  if (limit.criterion === "industry") return <IndustryRelation limit={limit} onPut={onPut} />;
  if (limit.criterion === "policy") return <PolicyRules limit={limit} onPut={onPut} />;
  return criteria[limit.criterion].is === "range" ? <RangeFields limit={limit} onPut={onPut} /> : <ChoiceBoxes limit={limit} onPut={onPut} />;
}
