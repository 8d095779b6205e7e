import type { ReactNode } from "react";
import type { Sourced } from "../../../analysis/projects/project-fields";
import { Unknown } from "../../inspector/Value";
import css from "./Known.module.css";

/** A value in the look of its kind: entered is underlined, unknown is hatched and said. */
export function Known<T>({ of, children }: { of: Sourced<T>; children: (value: T) => ReactNode }) {
  if (of.kind === "unknown") return <Unknown words="library.projects.unknown" />;
  return (
    <span className={css.value} data-kind={of.kind}>
      {children(of.value)}
    </span>
  );
}
