import { mostViewIds } from "../../domain/view-parts";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { useZoneName } from "./use-zone-name";
import { ZoneSelect } from "./ZoneSelect";

/** The zones whose names stand on the map; none leaves it to the scale. */
export function NamedZones({ named, isReadOnly, onPut }: { named: readonly string[]; isReadOnly: boolean; onPut: (named: string[]) => void }) {
  const { t } = useTranslation();
  const nameOf = useZoneName();
  return (
    <section className={css.group} data-field="named">
      <h4>
        <BilingualMessage of="storyEditor.named" />
      </h4>
      {named.length === 0 && <p className={css.hint}>{t("storyEditor.named.none")}</p>}
      <ul className={css.chips}>
        {named.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            {!isReadOnly && <IconButton label={t("storyEditor.named.remove", { name: nameOf(id) })} icon={<CloseIcon />} onClick={() => onPut(named.filter((one) => one !== id))} />}
          </li>
        ))}
      </ul>
      {!isReadOnly && named.length < mostViewIds && <ZoneSelect name="storyEditor.named.add" none="storyEditor.zone.choose" value={null} onChoose={(id) => id !== null && !named.includes(id) && onPut([...named, id])} />}
    </section>
  );
}
