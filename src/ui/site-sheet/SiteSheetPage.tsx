import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";

export function SiteSheetPage() {
  const { setDrawer } = useActions();
  return (
    <Dialog title={<BilingualMessage of="sites.sheet.title" />} onClose={() => setDrawer("none")} size="full">
      <p />
    </Dialog>
  );
}
