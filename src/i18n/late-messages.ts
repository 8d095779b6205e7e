import { comparisonMessages } from "./comparison-messages";
import { controlLinesMessages } from "./messages/control-lines";
import { crsMessages } from "./messages/crs";
import { dataMessages } from "./messages/data";
import { enteredMessages } from "./messages/entered";
import { geometryCheckMessages } from "./messages/geometry-check";
import { guardsMessages } from "./messages/guards";
import { historyMessages } from "./messages/history";
import { importMessages } from "./messages/import";
import { importedLayersMessages } from "./messages/imported-layers";
import { importedMessages } from "./messages/imported";
import { inspectorMessages } from "./messages/inspector";
import { ledgerMessages } from "./messages/ledger";
import { licencesMessages } from "./messages/licences";
import { projectMessages } from "./messages/project";
import { simulatorMessages } from "./messages/simulator";
import { spatialMessages } from "./messages/spatial";
import { spatialImportMessages } from "./messages/spatial-import";
import { spatialReadersAMessages } from "./messages/spatial-readers-a";
import { spatialReadersBMessages } from "./messages/spatial-readers-b";
import { statementsMessages } from "./messages/statements";
import { themePanelsMessages } from "./messages/theme-panels";
import { themeMessages } from "./messages/theme";

/** The words of all parts that the first view does without; they come with the first such part. */
export const lateMessages = {
  zh: {
    ...comparisonMessages.zh,
    ...controlLinesMessages.zh,
    ...crsMessages.zh,
    ...dataMessages.zh,
    ...enteredMessages.zh,
    ...geometryCheckMessages.zh,
    ...guardsMessages.zh,
    ...historyMessages.zh,
    ...importMessages.zh,
    ...importedLayersMessages.zh,
    ...importedMessages.zh,
    ...inspectorMessages.zh,
    ...ledgerMessages.zh,
    ...licencesMessages.zh,
    ...projectMessages.zh,
    ...simulatorMessages.zh,
    ...spatialMessages.zh,
    ...spatialImportMessages.zh,
    ...spatialReadersBMessages.zh,
    ...spatialReadersAMessages.zh,
    ...statementsMessages.zh,
    ...themePanelsMessages.zh,
    ...themeMessages.zh,
  },
  en: {
    ...comparisonMessages.en,
    ...controlLinesMessages.en,
    ...crsMessages.en,
    ...dataMessages.en,
    ...enteredMessages.en,
    ...geometryCheckMessages.en,
    ...guardsMessages.en,
    ...historyMessages.en,
    ...importMessages.en,
    ...importedLayersMessages.en,
    ...importedMessages.en,
    ...inspectorMessages.en,
    ...ledgerMessages.en,
    ...licencesMessages.en,
    ...projectMessages.en,
    ...simulatorMessages.en,
    ...spatialMessages.en,
    ...spatialImportMessages.en,
    ...spatialReadersBMessages.en,
    ...spatialReadersAMessages.en,
    ...statementsMessages.en,
    ...themePanelsMessages.en,
    ...themeMessages.en,
  },
};

export type LateMessages = typeof lateMessages;
