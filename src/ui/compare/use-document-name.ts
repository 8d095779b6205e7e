import { documentById } from "../../store/selectors-panels";
import { usePlan } from "../../store/use-plan";
import { sourceLabel } from "../inspector/SourceChip";
import { useTranslation } from "../widgets/use-translation";

/** What readers know a document by: its number, its title or both. */
export function useDocumentName(brief: boolean): (id: string) => string {
  const documents = usePlan((state) => state.documents);
  const { language } = useTranslation();
  return (id) => sourceLabel(id, documentById(documents, id), language, brief);
}
