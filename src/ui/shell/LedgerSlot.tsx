import type { Ref } from "react";
import { usePlan } from "../../store/use-plan";
import { translate } from "../../i18n/translate";
import { LedgerPanel } from "./panels";
import { Sheet } from "./Sheet";
import { Slot } from "./Slot";

type Props = { className: string | undefined; cover: Ref<HTMLDivElement>; inSheet: boolean };

/** Where the ledger stands: in a row below the map, or on a phone in a sheet of its own. */
export function LedgerSlot({ className, cover, inSheet }: Props) {
  const label = usePlan((state) => translate(state.language, "table.ledger"));
  if (inSheet) {
    return (
      <Sheet label={label} initial={0.92}>
        <Slot>
          <LedgerPanel inSheet />
        </Slot>
      </Sheet>
    );
  }
  return (
    <div className={className} ref={cover}>
      <Slot>
        <LedgerPanel />
      </Slot>
    </div>
  );
}
