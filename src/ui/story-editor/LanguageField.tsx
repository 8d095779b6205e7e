import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { isUntranslated, type WordsLanguage } from "../../domain/stories/edit-story";
import type { Edited } from "../../domain/stories/edit-text";
import type { StoryWords, ThirdLanguage } from "../../domain/stories/story";
import { langTag, type MessageKey } from "../../i18n/translate";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { TextPreview } from "./TextPreview";
import { TextTools } from "./TextTools";

type Props = {
  /** What the words are for. */
  name: MessageKey;
  words: StoryWords;
  language: WordsLanguage;
  among: readonly WordsLanguage[];
  third: ThirdLanguage | null;
  longest: number;
  /** `text`: Markdown-like, with its tools and as it will be read; `lines`: several plain lines. */
  kind: "line" | "lines" | "text";
  isReadOnly: boolean;
  onCommit: (text: string) => void;
};

/** Words in one language. What is typed becomes one change when the field is left; Escape gives the old text back. */
export function LanguageField({ name, words, language, among, third, longest, kind, isReadOnly, onCommit }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [select, setSelect] = useState<{ start: number; end: number } | null>(null);
  const value = words[language] ?? "";
  const code = language === "third" ? (third ?? "lo") : language;
  const isMissing = isUntranslated({ ...words, [language]: draft ?? value }, language, among);
  useLayoutEffect(() => {
    if (!select) return;
    field.current?.focus();
    field.current?.setSelectionRange(select.start, select.end);
  }, [select]);
  const commit = (text: string | null) => {
    const trimmed = text?.trim().slice(0, longest) ?? value;
    if (trimmed !== value) onCommit(trimmed);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && draft !== null) {
      // Not the panel's turn yet.
      event.preventDefault();
      setDraft(null);
    } else if (event.key === "Enter" && (kind === "line" || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit(draft);
    }
  };
  const apply = (how: (edited: Edited) => Edited, isDone: boolean) => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: value.length, selectionEnd: value.length };
    const edited = how({ text: draft ?? value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length });
    if (edited.text.length > longest) return;
    if (isDone) commit(edited.text);
    else setDraft(edited.text);
    setSelect({ start: edited.start, end: edited.end });
  };
  const shared = { id, ref: field, lang: langTag(code), "data-language": language, value: draft ?? value, maxLength: longest, readOnly: isReadOnly, "aria-label": `${t(name)} · ${t(`storyEditor.language.${code}`)}`, "aria-describedby": isMissing ? `${id}-missing` : undefined, onBlur: () => commit(draft), onKeyDown };
  return (
    <div className={css.language} data-missing={isMissing || undefined}>
      <div className={css.languageHead}>
        <label htmlFor={id}>{t(`storyEditor.language.${code}`)}</label>
        {isMissing && (
          <span id={`${id}-missing`} className={css.missing}>
            {t("storyEditor.untranslated")}
          </span>
        )}
      </div>
      {kind === "text" && !isReadOnly && <TextTools language={language} onApply={apply} />}
      {kind === "line" ? (
        <input {...shared} type="text" autoComplete="off" onChange={({ target }) => setDraft(target.value)} />
      ) : (
        <div className={css.textAndPreview} data-preview={(kind === "text" && (draft ?? value).trim() !== "") || undefined}>
          <textarea {...shared} rows={kind === "text" ? 8 : 4} onChange={({ target }) => setDraft(target.value)} />
          {kind === "text" && <TextPreview text={draft ?? value} language={language} />}
        </div>
      )}
    </div>
  );
}
