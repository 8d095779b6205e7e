import { usePlanStore } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./ControlRowFields.module.css";
import { degrees, type ControlRow } from "./control-rows";
import { metresText } from "./spatial-words";

type Props = {
  row: ControlRow;
  number: number;
  corners: readonly (readonly [number, number])[];
  residualM: number | null;
  isPicking: boolean;
  onChange: (part: Partial<ControlRow>, fly?: boolean) => void;
  onPick: (receive: (at: readonly [number, number]) => void) => void;
  onRemove: (() => void) | null;
};

/** One control point: its place in the file, typed or chosen, and on the map, typed, pointed at or taken from the middle of the view. */
export function ControlRowFields({ row, number, corners, residualM, isPicking, onChange, onPick, onRemove }: Props) {
  const { t, language } = useTranslation();
  const store = usePlanStore();
  const field = (key: "x" | "y" | "lng" | "lat") => (
    <label className={styles.field}>
      <span>{t(`spatial.control.${key}`)}</span>
      <input type="text" inputMode="decimal" autoComplete="off" value={row[key]} onChange={({ target }) => onChange({ [key]: target.value })} />
    </label>
  );
  const receive = ([lng, lat]: readonly [number, number]) => onChange({ lng: degrees(lng), lat: degrees(lat) });
  return (
    <fieldset className={styles.row}>
      <legend>
        <span className={styles.disc} aria-hidden="true">
          {number}
        </span>
        {t("spatial.control.point", { n: number })}
        {residualM !== null && <span className={styles.residual}>{t("spatial.control.residual", { distance: metresText(language, residualM) })}</span>}
      </legend>
      <div className={styles.fields}>
        {field("x")}
        {field("y")}
      </div>
      {corners.length > 0 && (
        <select
          className={styles.corner}
          value=""
          aria-label={t("spatial.control.corner", { n: number })}
          onChange={({ target }) => {
            const corner = corners[Number(target.value)];
            if (corner) onChange({ x: String(corner[0]), y: String(corner[1]) });
          }}
        >
          <option value="">{t("spatial.control.corner.choose")}</option>
          {corners.map(([x, y], index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <option key={index} value={index}>{`${index + 1} · X ${x} · Y ${y}`}</option>
          ))}
        </select>
      )}
      <div className={styles.fields}>
        {field("lng")}
        {field("lat")}
      </div>
      <div className={styles.buttons}>
        <button type="button" aria-pressed={isPicking} className={styles.quiet} onClick={() => onPick(receive)}>
          {t(isPicking ? "spatial.control.picking" : "spatial.control.pick")}
        </button>
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            const { camera } = store.getState();
            if (camera) receive(camera.center);
          }}
        >
          {t("spatial.control.centre")}
        </button>
        {onRemove && <IconButton label={t("spatial.control.remove", { n: number })} icon={<CloseIcon />} onClick={onRemove} />}
      </div>
    </fieldset>
  );
}
