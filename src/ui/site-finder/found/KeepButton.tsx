import { Icon } from "../../widgets/Icon";
import { useTranslation } from "../../widgets/use-translation";
import css from "./KeepButton.module.css";

/** Takes a site into the shortlist or out of it: a ribbon, filled once it is kept. */
export function KeepButton({ name, isKept, isStop = true, onKeep }: { name: string; isKept: boolean; isStop?: boolean; onKeep: (button: HTMLElement) => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={css.keep} tabIndex={isStop ? 0 : -1} aria-pressed={isKept} aria-label={t("sites.keep.of", { name })} title={t(isKept ? "sites.unkeep" : "sites.keep")} onClick={({ currentTarget }) => onKeep(currentTarget)}>
      <Icon>
        <path d="M4 2.4h8v11.2L8 10.4l-4 3.2z" fill={isKept ? "currentColor" : "none"} />
      </Icon>
    </button>
  );
}
