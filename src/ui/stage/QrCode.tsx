import { useMemo } from "react";
import { encode } from "uqr";
import { publicLink } from "../../store/public-link";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import css from "./QrCode.module.css";

/** Light modules around the code, as its standard asks. */
const quiet = 4;

/** Opens what is shown on a visitor's phone, at the public address of the installation. */
export function QrCode() {
  const { t } = useTranslation();
  const link = usePlan(publicLink);
  const code = useMemo(() => (link === null ? null : pathOf(link)), [link]);
  if (code === null) return null;
  return (
    <figure className={css.code} data-testid="qr" data-link={link}>
      <svg viewBox={`0 0 ${code.modules} ${code.modules}`} role="img" aria-label={t("console.qr")} shapeRendering="crispEdges">
        <title>{t("console.qr")}</title>
        <rect width={code.modules} height={code.modules} fill="#fff" />
        <path d={code.path} fill="#111418" />
      </svg>
      <figcaption>
        <BilingualMessage of="console.qr" />
      </figcaption>
    </figure>
  );
}

function pathOf(link: string): { modules: number; path: string } {
  const { data, size } = encode(link, { ecc: "M", border: 0 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : []))).join("");
  return { modules: size + 2 * quiet, path };
}
