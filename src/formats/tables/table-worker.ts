import { answerRequest } from "./answer-request";
import type { TableAnswer, TableRequest } from "./table-messages";

const post = (answer: TableAnswer): void => self.postMessage(answer);

self.addEventListener("message", ({ data }: MessageEvent<TableRequest>) => post(answerRequest(data, post)));
