import { useActions } from "../../store/use-plan";
import { invitationFieldId } from "../shell/panel-ids";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Invitation.module.css";
import { focusTitle } from "./focus-title";
import { PlacePicker } from "./PlacePicker";

/** Beside one place alone: the pane in which the second is chosen. */
export function Invitation({ taken }: { taken: readonly string[] }) {
  const { t } = useTranslation();
  const { addCompared } = useActions();
  const add = (id: string) => {
    focusTitle();
    addCompared(id);
  };
  return (
    <section className={styles.invitation} aria-label={t("compare.invite")}>
      <h3 className={styles.title}>{t("compare.invite")}</h3>
      <p className={styles.hint}>{t("compare.invite.hint")}</p>
      <PlacePicker taken={taken} onPick={add} fieldId={invitationFieldId} />
    </section>
  );
}
