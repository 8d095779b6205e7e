// @vitest-environment jsdom
import { expect, test } from "vitest";
import { encode } from "uqr";
import { defaultConfiguration } from "../../../src/domain/configuration";
import { createPlanStore } from "../../../src/store/plan-store";
import { addMessages } from "../../../src/i18n/translate";
import { consoleMessages } from "../../../src/i18n/messages/console";
import { QrCode } from "../../../src/ui/stage/QrCode";
import { aPage } from "../../support/page";

addMessages(consoleMessages);

test("the code is dark on light with a quiet zone of four modules, has a name, and says the public address", async () => {
  const store = createPlanStore();
  store.getState().configure({ ...defaultConfiguration, kiosk: { ...defaultConfiguration.kiosk, publicAddress: "https://map.example.cn/" } });
  await aPage(store, <QrCode />);
  const svg = document.querySelector("svg");
  const { data, size } = encode("https://map.example.cn/", { ecc: "M", border: 0 });
  expect(document.querySelector("figure")?.dataset["link"]).toBe("https://map.example.cn/");
  expect(svg?.getAttribute("viewBox")).toBe(`0 0 ${size + 8} ${size + 8}`);
  expect(svg?.querySelector("title")?.textContent).toBe("用手机打开这一页");
  const drawn = [...(svg?.querySelector("path")?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(x) - 4} ${Number(y) - 4}`);
  expect(drawn).toEqual(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `${x} ${y}` : []))));
});
