import { useCallback, useEffect, useRef } from "react";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { OpenFormContext, type OpenForm } from "./leaving/leaving";
import { LibraryParts } from "./LibraryParts";
import css from "./LibraryPage.module.css";
import { LibraryViews } from "./LibraryViews";
import { SelectedPlace } from "./SelectedPlace";

/** 一图两库: over everything as board and list; beside the map as a panel, the map being the third view. */
export const LibraryPage = ({ isBesideMap = false }: { isBesideMap?: boolean }) => (isBesideMap ? <BesideMap /> : <OverMap />);

/** Closes the library, unless a form holds what was not saved: that is asked about first. */
function useClosing() {
  const { setDrawer } = useActions();
  const openForm = useRef<OpenForm | null>(null);
  const close = () => {
    if (openForm.current?.isChanged()) openForm.current.ask();
    else setDrawer("none");
  };
  const tell = useCallback((form: OpenForm | null) => {
    openForm.current = form;
  }, []);
  return { tell, close };
}

function OverMap() {
  const { tell, close } = useClosing();
  return (
    <OpenFormContext value={tell}>
      <Dialog title={<BilingualMessage of="library.title" />} onClose={close} size="full">
        <LibraryParts aside={<LibraryViews />} />
      </Dialog>
    </OpenFormContext>
  );
}

function BesideMap() {
  const { tell, close } = useClosing();
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  // Whoever opened it, by a button or by the switch of the dialog that closed: the keyboard goes on here.
  useEffect(() => panel.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true }), []);
  return (
    <div className={css.panel} ref={panel}>
      <header className={css.head}>
        <h2>
          <BilingualMessage of="library.title" />
        </h2>
        <IconButton label={t("library.close")} icon={<CloseIcon />} onClick={close} />
      </header>
      <div className={css.views}>
        <LibraryViews wide />
      </div>
      <SelectedPlace />
      <OpenFormContext value={tell}>
        <LibraryParts />
      </OpenFormContext>
    </div>
  );
}
