import { OutsideIcon } from "../layers/LayerIcons";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import css from "./SourceDrawer.module.css";

/** The address of a page. Only web addresses become links: a publication is a file that anyone may have edited. In an exhibition none does: it would lead out. */
export function SourceAddress({ url }: { url: string }) {
  const { t } = useTranslation();
  const isExhibited = usePlan(({ kiosk }) => kiosk !== null);
  if (isExhibited || !isWebAddress(url)) return <span className={css.address}>{url}</span>;
  return (
    <a className={css.address} href={url} target="_blank" rel="noopener noreferrer" title={t("source.openUrl")}>
      {url}
      <OutsideIcon />
    </a>
  );
}

export function isWebAddress(url: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
