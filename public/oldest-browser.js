/* Written for browsers of any age: says so where one is older than the map needs (Chromium 111, Firefox 115, Safari 16.4). */
(function () {
  var isEnough =
    "noModule" in document.createElement("script") &&
    typeof Array.prototype.toSorted === "function" &&
    typeof CSS !== "undefined" &&
    CSS.supports("color", "color-mix(in srgb, red, blue)");
  if (isEnough) return;
  document.documentElement.setAttribute("data-too-old", "");
  var place = document.getElementById("app");
  var sentence = document.createElement("p");
  sentence.appendChild(
    document.createTextNode(
      "这个浏览器的版本太旧，无法打开本图。请换用 Chromium 111（Chrome、Edge、360 等浏览器的新版）、Firefox 115 或 Safari 16.4 及以上版本。"
    )
  );
  sentence.appendChild(document.createElement("br"));
  sentence.appendChild(
    document.createTextNode("This browser is too old for the map. Use Chromium 111 (recent Chrome or Edge), Firefox 115, Safari 16.4 or newer.")
  );
  while (place.firstChild) place.removeChild(place.firstChild);
  place.appendChild(sentence);
})();
