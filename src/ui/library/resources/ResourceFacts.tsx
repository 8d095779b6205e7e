import type { LandUnit } from "../../../domain/land-amount";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { dateText } from "../../../i18n/format-date";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { usePlan } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import { unitName } from "../splits/split-words";
import css from "./ResourceFacts.module.css";
import { priceText, sizeText } from "./resource-words";
import { ResourceTypeGlyph } from "./ResourceGlyphs";

/** What is known of an entry in a few lines; what nobody said is hatched and says so where it is what the entry is about. */
export function ResourceFacts({ record, unit }: { record: ResourceRecord; unit: LandUnit }) {
  const { t, text, language } = useTranslation();
  const publication = usePlan(publicationOfAllDays);
  const { type, zone, asOf, tenure, priceYuanPerM2, releaseClass } = record;
  const [size, price] = [sizeText(record, unit, language), priceText(priceYuanPerM2, language)];
  const details = [price, tenure, zone && text(unitName(publication, zone)), asOf && t("library.resources.value.asOf", { date: text(dateText(asOf)) })].filter((one) => one !== null && one !== "");
  return (
    <>
      <p className={css.size}>
        <ResourceTypeGlyph type={type} />
        <span>{t(`library.resources.type.${type}`)}</span>
        {size === null ? <Unknown /> : <strong>{size}</strong>}
      </p>
      {details.length > 0 && <p className={css.details}>{details.join(" · ")}</p>}
      {releaseClass === "public" && <p className={css.details}>{t("library.resources.class.public")}</p>}
    </>
  );
}

export function Unknown() {
  const { t } = useTranslation();
  return (
    <span className={css.unknown}>
      <span className={css.hatch} aria-hidden="true" />
      {t("library.resources.unknown")}
    </span>
  );
}
