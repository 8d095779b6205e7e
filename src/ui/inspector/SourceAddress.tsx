import { OutsideIcon } from "../layers/LayerIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./SourceDrawer.module.css";

/** The address of a page. Only web addresses become links: a publication is a file that anyone may have edited. */
export function SourceAddress({ url }: { url: string }) {
  const { t } = useTranslation();
  if (!isWebAddress(url)) return <span className={css.address}>{url}</span>;
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
