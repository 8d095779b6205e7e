import { BilingualMessage } from "../widgets/BilingualMessage";

export function FinderPanel() {
  return (
    <h2>
      <BilingualMessage of="sites.criteria.title" />
    </h2>
  );
}
