import { mayShowLedger } from "../../store/shown-ledger";
import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { OpenFileIcon } from "../widgets/DataIcon";
import { useTranslation } from "../widgets/use-translation";

/** Opens the panel for map files; what is brought in is internal by nature, so neither the public nor an exhibition is offered it. */
export function OpenFilesButton({ wide = false, onPress }: { wide?: boolean; onPress?: () => void }) {
  const { t } = useTranslation();
  const mayOpen = usePlan(mayShowLedger);
  const { setDrawer } = useActions();
  if (!mayOpen) return null;
  return (
    <IconButton
      label={t("spatial.open")}
      words={wide ? "spatial.open" : null}
      icon={<OpenFileIcon />}
      onClick={() => {
        onPress?.();
        setDrawer("spatial");
      }}
    />
  );
}
