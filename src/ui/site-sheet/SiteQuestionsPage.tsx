import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";

export function SiteQuestionsPage() {
  const { setDrawer } = useActions();
  return (
    <Dialog title={<BilingualMessage of="sites.questions.title" />} onClose={() => setDrawer("none")} size="full">
      <p />
    </Dialog>
  );
}
