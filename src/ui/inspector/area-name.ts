import type { StatedArea } from "../../domain/zone";
import type { Text } from "../../domain/text";
import { messageText } from "../layers/message-text";

/** Which area a figure means; a planned one says so unless its name already does. */
export function areaName({ which, status }: Pick<StatedArea, "which" | "status">): Text {
  const name = messageText(`area.${which}`);
  return status === "planned" && which !== "planned" ? messageText("inspector.proposed", { which: name }) : name;
}
