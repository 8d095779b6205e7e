import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./IconButton.module.css";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-label" | "title" | "className"> & {
  /** What it does; spoken, and shown on hover. */
  label: string;
  icon: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ label, icon, ref, ...rest }: Props) {
  return (
    <button type="button" ref={ref} className={styles.button} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
