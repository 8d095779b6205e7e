import { useState } from "react";
import { useActions } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Dialog } from "../widgets/Dialog";
import { Tabs } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { AnswerListTab } from "./answers/AnswerListTab";
import { ReadAnswersTab } from "./answers/ReadAnswersTab";
import { QuestionsTab } from "./questions/QuestionsTab";

const parts = ["list", "read", "answers"] as const;
const shown = { list: QuestionsTab, read: ReadAnswersTab, answers: AnswerListTab } as const;

/** 询问清单: what no document says and only a park can answer, sent out, and the answers taken back. */
export function SiteQuestionsPage() {
  const { t } = useTranslation();
  const { setDrawer } = useActions();
  const [part, setPart] = useState<(typeof parts)[number]>("list");
  const Part = shown[part];
  return (
    <Dialog title={<BilingualMessage of="sites.questions.title" />} onClose={() => setDrawer("none")} size="full">
      <Tabs label={t("sites.questions.tabs")} value={part} tabs={parts.map((value) => ({ value, label: <BilingualMessage of={`sites.questions.tab.${value}`} /> }))} onChange={setPart}>
        <Part />
      </Tabs>
    </Dialog>
  );
}
