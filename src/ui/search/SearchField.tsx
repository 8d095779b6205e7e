import { useId, useState, type KeyboardEvent } from "react";
import type { MessageKey } from "../../i18n/translate";
import { IconButton } from "../widgets/IconButton";
import { CloseIcon, SearchIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import styles from "./SearchField.module.css";
import type { FieldHit } from "./field-hit";
import { focusDetails } from "./focus-details";
import { optionId, searchInputId } from "./search-ids";
import { usePick } from "./use-pick";
import { useSearch } from "./use-search";

type Props = { placeholder: MessageKey; withHint?: boolean };

/** Combobox with a listbox popup after the ARIA Authoring Practices; the focus stays in the field. */
export function SearchField({ placeholder, withHint = false }: Props) {
  const { t, language } = useTranslation();
  const listId = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { found, load } = useSearch(query);
  const pick = usePick();
  const shown = open ? found : null;
  const expanded = shown !== null && shown.hits.length > 0;
  const show = () => {
    load();
    setOpen(true);
  };
  const search = (text: string) => {
    setQuery(text);
    // The best answer stands ready for Enter as soon as something is asked.
    setActive(text.trim() === "" ? -1 : 0);
    show();
  };
  const choose = (hit: FieldHit, byKey = false) => {
    pick(hit);
    setQuery("");
    setActive(-1);
    setOpen(false);
    // The screen keyboard would cover what was just found.
    if (window.matchMedia("(pointer: coarse)").matches) document.getElementById(searchInputId)?.blur();
    else if (byKey && hit.of === "zone") focusDetails();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composition of a Chinese word is not an answer.
    if (event.nativeEvent.isComposing) return;
    const count = found?.hits.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      show();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (count > 0) setActive(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
    } else if (event.key === "Enter") {
      const hit = shown?.hits[active];
      if (hit) choose(hit, true);
    } else if (event.key === "Escape" && (open || query !== "")) {
      event.stopPropagation();
      setOpen(false);
      if (!open) setQuery("");
    }
  };
  return (
    <div role="search" className={styles.search}>
      <span className={styles.icon}>
        <SearchIcon />
      </span>
      <input
        id={searchInputId}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && active >= 0 ? optionId(listId, active) : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t(withHint && language === "both" ? "search.placeholder.both" : placeholder)}
        value={query}
        onChange={(event) => search(event.target.value)}
        onFocus={show}
        onClick={show}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {query === "" && withHint && <kbd className={styles.hint}>{t(isMac() ? "search.hint.mac" : "search.hint")}</kbd>}
      {query !== "" && <IconButton label={t("search.clear")} icon={<CloseIcon />} onClick={() => search("")} />}
      {shown && <shown.SearchResults id={listId} query={query} hits={shown.hits} active={active} onActive={setActive} onChoose={(hit) => choose(hit)} />}
    </div>
  );
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
