import type { StoryFigure } from "../../domain/stories/story";
import { useOpenStory } from "./editor-desk";
import css from "./Fields.module.css";
import { FigureRow } from "./FigureRow";
import { WordsField } from "./WordsField";

/** A figure of the register and the words it goes by; its value, unit and status cannot be written. */
export function FigureFields({ figure, field, onPut, onRemove }: { figure: StoryFigure; field: string; onPut: (figure: StoryFigure) => void; onRemove?: (() => void) | undefined }) {
  const { isReadOnly } = useOpenStory();
  return (
    <div className={css.figureFields} data-field={field}>
      <FigureRow statement={figure.statement} isReadOnly={isReadOnly} onPick={({ id }) => onPut({ ...figure, statement: id })} onRemove={onRemove} />
      <WordsField name="storyEditor.figure.label" field={`${field}.label`} words={figure.label} onPut={(label) => onPut({ ...figure, label })} />
    </div>
  );
}
