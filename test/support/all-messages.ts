import { lateMessages } from "../../src/i18n/late-messages";
import { addMessages } from "../../src/i18n/translate";

/** Unit tests have the words of every part; that no part runs ahead of its words is held by `late-messages.test.ts`. */
addMessages(lateMessages);
