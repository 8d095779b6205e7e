import { boundaryMethods } from "../../domain/zone";
import { useActions, usePlan } from "../../store/use-plan";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import { HelpData } from "./HelpData";
import styles from "./HelpDialog.module.css";
import { HelpQuality } from "./HelpQuality";
import { HelpKeys } from "./HelpKeys";
import { NoticesLink } from "./NoticesLink";

type Props = { singleKeys: boolean; onSingleKeys: (on: boolean) => void };

/** What the map is, how to use it without a mouse, what its lines are worth and where its data come from. */
export function HelpDialog({ singleKeys, onSingleKeys }: Props) {
  const { t, text } = useTranslation();
  const { mapmaker, contact } = usePlan((state) => state.configuration);
  const { setDrawer } = useActions();
  return (
    <Dialog title={t("help.title")} onClose={() => setDrawer("none")}>
      <div className={styles.what}>
        <p>{t("help.what.1")}</p>
        <p>{t("help.what.2")}</p>
        <p>{t("help.what.3")}</p>
        {mapmaker && <p>{t("approval.mapmaker", { name: text(mapmaker) })}</p>}
        {contact && <p>{t("contact.line", { contact: text(contact) })}</p>}
      </div>
      <section className={styles.section}>
        <h3>{t("help.methods")}</h3>
        <dl className={styles.methods}>
          {boundaryMethods.map((method) => (
            <div key={method} className={styles.method}>
              <dt>{t(`method.${method}`)}</dt>
              <dd>{t(`method.${method}.explained`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <h3>{t("help.keys")}</h3>
        <HelpKeys single={singleKeys} onSingle={onSingleKeys} />
      </section>
      <section className={styles.section}>
        <h3>{t("quality.title")}</h3>
        <HelpQuality />
      </section>
      <section className={styles.section}>
        <h3>{t("help.data")}</h3>
        <HelpData />
        <button type="button" className={styles.more} onClick={() => setDrawer("data")}>
          {t("data.open")}
        </button>
        <button type="button" className={styles.more} onClick={() => setDrawer("health")}>
          {t("health.open")}
        </button>
        <NoticesLink />
      </section>
    </Dialog>
  );
}
