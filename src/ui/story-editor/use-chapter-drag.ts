import { useState, type DragEvent } from "react";
import type { Chapter } from "../../domain/stories/story";

/** Drags rows of a list to another place; the keys and buttons of the rows do the same. */
export function useChapterDrag(chapters: readonly Chapter[], move: (id: string, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (index: number) => ({
    isDragged: dragged === index,
    /** Where the dragged row would come to stand: before this one or behind it. */
    mark: over === index && dragged !== null && dragged !== index ? (dragged < index ? ("after" as const) : ("before" as const)) : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      // Some browsers drag nothing that carries nothing.
      event.dataTransfer.setData("text/plain", "");
      setDragged(index);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const chapter = dragged === null ? undefined : chapters[dragged];
      if (chapter) move(chapter.id, index);
      end();
    },
    onDragEnd: end,
  });
}

export type RowDrag = ReturnType<ReturnType<typeof useChapterDrag>>;
