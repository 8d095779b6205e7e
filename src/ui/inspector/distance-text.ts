import { figure } from "../../i18n/format-area";
import type { Text } from "../../domain/text";
import { messageText } from "../layers/message-text";

/** A distance on the ground as far as it is meant: whole metres, kilometres from one on; below a metre two digits. */
export function distanceText(distanceM: number): Text {
  if (distanceM < 1) return messageText("unit.m", { n: figure(Number(distanceM.toPrecision(2))) });
  return distanceM < 1000
    ? messageText("unit.m", { n: figure(Math.round(distanceM)) })
    : messageText("unit.km", { n: figure(Number((distanceM / 1000).toPrecision(3))) });
}
