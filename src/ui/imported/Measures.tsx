import { squareMetresPer } from "../../domain/area-unit";
import type { Language } from "../../domain/saved-view";
import { figure, formatArea } from "../../i18n/format-area";
import { formatLength } from "../../i18n/format-length";
import { Fact, Facts } from "../inspector/Section";
import { Computed, Unknown } from "../inspector/Value";
import { BothWords } from "../layers/BothWords";
import { useTranslation } from "../widgets/use-translation";
import css from "./Imported.module.css";

type Props = { areaM2: number | null; lengthM: number | null; kind: string | null };

/** More no survey measures an area with. */
const mostDigits = 7;

/** Tenths only of what is small. */
const squareMetres = (areaM2: number): number => Number(areaM2 < 1000 ? areaM2.toFixed(1) : Math.round(areaM2).toPrecision(mostDigits));

/** As finely as parcels are stated: the square metre (0.0001 公顷), and a hundredth of a 亩. */
const hectares = (areaM2: number, language: Language) => formatArea(Math.round(areaM2), "ha", language, mostDigits);
const mu = (areaM2: number, language: Language) => formatArea((Math.round((areaM2 / squareMetresPer.mu) * 100) / 100) * squareMetresPer.mu, "mu", language, mostDigits);

/** How large or long a feature is on the ellipsoid, in the units of the field; never in the place of what its file says. */
export function Measures({ areaM2, lengthM, kind }: Props) {
  const { t, language } = useTranslation();
  if (kind === null) return <Unknown words="imported.noGeometry" />;
  if (areaM2 === null && (kind === "Polygon" || kind === "MultiPolygon")) return <Unknown words="imported.areaAcross" />;
  if (areaM2 === null && lengthM === null) return null;
  return (
    <div>
      <Facts>
        {areaM2 !== null && (
          <Fact name={<BothWords words="area.computed" />}>
            <span className={css.measures}>
              <Computed value={hectares(areaM2, language)} />
              <Computed value={mu(areaM2, language)} />
              <Computed value={t("imported.squareMetres", { n: figure(squareMetres(areaM2)) })} />
            </span>
          </Fact>
        )}
        {lengthM !== null && (
          <Fact name={<BothWords words="imported.length" />}>
            <Computed value={formatLength(lengthM, language)} />
          </Fact>
        )}
      </Facts>
      <p className={css.hint}>
        <BothWords words="imported.measuredNote" />
      </p>
    </div>
  );
}
