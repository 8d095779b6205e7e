import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "./BilingualMessage";
import styles from "./IconButton.module.css";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-label" | "title" | "className"> & {
  /** What it does; spoken, and shown on hover. */
  label: string;
  icon: ReactNode;
  /** In a menu: the same words beside the icon. */
  words?: MessageKey | null;
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ label, icon, words = null, ref, ...rest }: Props) {
  if (words !== null) {
    return (
      <button type="button" ref={ref} className={styles.row} {...rest}>
        {icon}
        <BilingualMessage of={words} />
      </button>
    );
  }
  return (
    <button type="button" ref={ref} className={styles.button} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
