import type { MessageKey } from "../../../i18n/translate";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import css from "./ScaleLock.module.css";

type Props = { words: MessageKey; isOn: boolean; onPress: () => void; disabled?: boolean; describedBy?: string | undefined };

/** On or off, by the place of its knob and by what is heard. */
export const SwitchButton = ({ words, isOn, onPress, disabled = false, describedBy }: Props) => (
  <button type="button" role="switch" aria-checked={isOn} aria-describedby={describedBy} disabled={disabled} className={css.switch} onClick={onPress}>
    <span>
      <BilingualMessage of={words} />
    </span>
    <span className={css.track} aria-hidden="true" />
  </button>
);
