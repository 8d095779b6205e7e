import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";

export function LibraryPage() {
  const { setDrawer } = useActions();
  return (
    <Dialog title={<BilingualMessage of="library.title" />} onClose={() => setDrawer("none")} size="full">
      <p />
    </Dialog>
  );
}
