import { addMessages } from "../../src/i18n/translate";
import { everyMessage } from "./every-message";

/** Unit tests have the words of every part; that no part runs ahead of its words is held by `late-messages.test.ts`. */
addMessages(everyMessage);
