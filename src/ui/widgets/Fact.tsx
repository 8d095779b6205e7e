import type { ReactNode } from "react";
import type { MessageKey } from "../../i18n/translate";
import { BilingualMessage } from "./BilingualMessage";

/** A name and its value within a `dl`. */
export function Fact({ name, children }: { name: MessageKey; children: ReactNode }) {
  return (
    <div>
      <dt>
        <BilingualMessage of={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
