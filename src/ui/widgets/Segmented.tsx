import { useId } from "react";
import styles from "./Segmented.module.css";

export type Segment<T extends string> = {
  value: T;
  label: string;
  /** The label in the other language, where both are shown. */
  second?: string | null;
  /** Said in place of a label too short to be understood when heard. */
  spoken?: string;
  /** Id of what says why it cannot be chosen. */
  barredBy?: string | undefined;
};

type Props<T extends string> = {
  label: string;
  value: T;
  segments: readonly Segment<T>[];
  onChange: (value: T) => void;
  wide?: boolean;
};

/** One of a few: native radio buttons, so arrow keys and grouping are the browser's own. */
export function Segmented<T extends string>({ label, value, segments, onChange, wide = false }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group} data-wide={wide || undefined}>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            disabled={segment.barredBy !== undefined}
            aria-describedby={segment.barredBy}
            aria-label={segment.spoken ?? segment.label}
          />
          <span aria-hidden="true" className={styles.words}>
            {segment.label}
            {segment.second && (
              <span className={styles.second} lang="en">
                {segment.second}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
