/* Goes from /compare/a,b and /compare/?compare=a,b to the map with the same comparison; written for browsers of any age. */
(function () {
  var last = location.pathname.slice(location.pathname.lastIndexOf("/") + 1);
  var ids = "";
  try {
    ids = decodeURIComponent(last);
  } catch (error) {
    ids = "";
  }
  /* Ids, signs between them and the number of a colour: nothing that could lead anywhere else. */
  if (ids === "index.html" || !/^[\w.,~-]{1,400}$/.test(ids)) ids = "";
  var query = location.search.slice(1);
  if (ids) query = "compare=" + ids + (query ? "&" + query : "");
  /* From disk a folder has no page of its own. */
  var map = location.protocol === "file:" ? "../index.html" : "../";
  location.replace(map + (query ? "?" + query : ""));
})();
