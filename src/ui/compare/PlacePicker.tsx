import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { SearchIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { PlaceOption } from "./PlaceOption";
import { placeGroups } from "./place-options";
import styles from "./PlacePicker.module.css";

type Props = { taken: readonly string[]; onPick: (id: string) => void; isFocused?: boolean; fieldId?: string };

/** Chooses one place among all that can be compared: a combobox whose listbox stands open below it. */
export function PlacePicker({ taken, onPick, isFocused = false, fieldId }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const publication = usePlan(shownPublication);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);
  const groups = placeGroups(publication, query);
  const places = groups.flatMap((group) => group.places);
  const optionId = (index: number) => `${listId}-${index}`;
  const pick = (index: number) => {
    const place = places[index];
    if (place && !taken.includes(place.id)) onPick(place.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = places.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setActive(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape" && query !== "") {
      event.stopPropagation();
      setQuery("");
      setActive(-1);
    }
  };
  return (
    <div className={styles.picker}>
      <div className={styles.field}>
        <SearchIcon />
        <input
          ref={field}
          id={fieldId}
          type="text"
          role="combobox"
          aria-label={t("compare.pick.label")}
          aria-expanded={places.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && active < places.length ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder={t("compare.pick.field")}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(event.target.value.trim() === "" ? -1 : 0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.status} role="status">
        {places.length === 0 ? t("compare.pick.none", { query: query.trim() }) : query.trim() === "" ? "" : t("compare.pick.count", { n: places.length })}
      </p>
      <div role="listbox" id={listId} aria-label={t("compare.pick.label")} className={styles.list} hidden={places.length === 0}>
        {groups.map(({ heading, places: members }) => (
          <div key={heading} role="group" aria-labelledby={`${listId}-${heading}`}>
            <div id={`${listId}-${heading}`} role="presentation" className={styles.heading}>
              {t(heading)}
            </div>
            {members.map((place) => {
              const index = places.indexOf(place);
              return <PlaceOption key={place.id} id={optionId(index)} place={place} isActive={index === active} isTaken={taken.includes(place.id)} onActive={() => setActive(index)} onChoose={() => pick(index)} />;
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
