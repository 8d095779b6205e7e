import { siteLayers, mostLayerSites, type SiteLayer } from "../../../store/site-layers";
import { usePlan } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./LayerCandidates.module.css";
import { grouped } from "./resource-words";

/** The imported layers that the site finder searches beside the library: what was read of them, and what of them has no place. */
export function LayerCandidates() {
  const layers = usePlan(siteLayers);
  if (layers.length === 0) return null;
  return (
    <section className={css.layers}>
      <h3>
        <BilingualMessage of="library.resources.layers" />
      </h3>
      <ul>
        {layers.map((layer) => (
          <Layer key={layer.record.id} layer={layer} />
        ))}
      </ul>
    </section>
  );
}

function Layer({ layer: { record, run } }: { layer: SiteLayer }) {
  const { t } = useTranslation();
  const said = [t(record.use === "parcels" ? "library.resources.layers.parcels" : "library.resources.layers.resources"), t("library.resources.layers.features", { n: grouped(record.data.features) })];
  return (
    <li>
      <strong>{record.title}</strong>
      <p>{[...said, ...(run.status === "idle" || run.status === "running" ? [t(`library.resources.layers.${run.status}`)] : [])].join(" · ")}</p>
      {run.status === "missing" && <p className={css.caution}>{t("library.resources.layers.missing")}</p>}
      {run.status === "too-many" && <p className={css.caution}>{t("library.resources.layers.too-many", { most: grouped(mostLayerSites) })}</p>}
      {run.status === "failed" && <p className={css.caution}>{t(`library.resources.layers.failed.${run.code}`)}</p>}
      {run.status === "done" && <Read sites={run.sites} />}
    </li>
  );
}

function Read({ sites: { fields, areaUnit, without, outside } }: { sites: Extract<SiteLayer["run"], { status: "done" }>["sites"] }) {
  const { t } = useTranslation();
  const names = Object.values(fields).map(({ name }) => name);
  return (
    <>
      <p>{names.length === 0 ? t("library.resources.layers.fields.none") : t("library.resources.layers.fields", { fields: names.join("、") })}</p>
      {areaUnit?.by === "geometry" && areaUnit.unit !== "wanmu" && <p>{t("library.resources.layers.area.geometry", { unit: t(`library.resources.unit.${areaUnit.unit}`) })}</p>}
      {fields.area && areaUnit === null && <p className={css.caution}>{t("library.resources.layers.area.unknown")}</p>}
      {without > 0 && <p className={css.caution}>{t("library.resources.layers.without", { n: grouped(without) })}</p>}
      {outside > 0 && <p className={css.caution}>{t("library.resources.layers.outside", { n: grouped(outside) })}</p>}
    </>
  );
}
