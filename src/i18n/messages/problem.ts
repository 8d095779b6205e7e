import { messages } from "./define";

/** One sentence per problem code: what, where, and what to do. `{file}` and `{at}` are filled in. */
export const problemMessages = messages({
  zh: {
    "problem.file-missing": "服务器上没有文件 {file}，相关内容暂不显示。请把它放回 geodata 文件夹。",
    "problem.file-not-json": "文件 {file} 不是有效的 JSON，可能不完整。其余内容照常显示；请重新导出该文件。",
    "problem.file-not-reachable": "暂时读不到文件 {file}。请检查网络或服务器后刷新页面。",
    "problem.dataset-wrong-shape": "文件 {file} 的结构不符合说明（{at}），未采用。请对照 geodata/README.md 修改。",
    "problem.feature-wrong-shape": "文件 {file} 中的要素 {at} 缺少内容或格式不对，已跳过，其余照常显示。请对照 dataset.json 的字段说明修改。",
    "problem.feature-duplicate-id": "文件 {file} 中编号“{value}”重复，只保留第一个。请改正编号后重新导出。",
    "problem.feature-outside-region": "文件 {file} 中的要素 {at} 不在昆明、曲靖范围内，可能坐标系不对，已跳过。请检查后以 EPSG:4326 重新导出。",
    "problem.boundary-unknown-zone": "文件 {file} 给出了“{at}”的界线，但没有这个片区编号；请检查 zone 字段。",
    "problem.boundary-not-polygon": "文件 {file} 中“{at}”的界线不是面要素，仍按示意图形显示。",
    "problem.boundary-crosses-itself": "文件 {file} 中“{at}”的界线与自身相交，无法量算，仍按原有图形显示；请在 GIS 软件中修复几何后重新导出。",
    "problem.boundary-without-source": "文件 {file} 中“{at}”的界线没有写明来源（source_zh），仍按示意图形显示。",
    "problem.unknown-zone": "链接里的片区“{at}”不存在，可能已更名或撤并；其余内容照常显示。",
    "problem.link-unreadable": "链接中的“{at}”无法识别，已忽略，其余内容照常打开。",
    "problem.no-webgl": "这台电脑的浏览器不能绘制地图（缺少 WebGL 2）。名录、搜索和详情仍可使用。",
    "problem.map-not-drawn": "地图暂时没有画出来，请刷新页面。名录、搜索和详情仍可使用。",
  },
  en: {
    "problem.file-missing": "The server has no file {file}, so its content is not shown. Put it back into the geodata folder.",
    "problem.file-not-json": "The file {file} is not valid JSON and may be cut short. Everything else is shown; export the file again.",
    "problem.file-not-reachable": "The file {file} cannot be read at the moment. Check the network or the server, then reload.",
    "problem.dataset-wrong-shape": "The file {file} is not built as described (at {at}) and was not used. Compare it with geodata/README.md.",
    "problem.feature-wrong-shape": "Feature {at} in {file} is incomplete or malformed and was skipped; the rest is shown. Compare it with the fields in dataset.json.",
    "problem.feature-duplicate-id": "The id “{value}” occurs twice in {file}; only the first is kept. Correct it and export again.",
    "problem.feature-outside-region": "Feature {at} in {file} lies outside Kunming and Qujing, perhaps through a wrong coordinate system; it was skipped. Check it and export again as EPSG:4326.",
    "problem.boundary-unknown-zone": "The file {file} has a boundary for “{at}”, but there is no such zone; check the field zone.",
    "problem.boundary-not-polygon": "The boundary of “{at}” in {file} is not a polygon; the schematic figure stays.",
    "problem.boundary-crosses-itself": "The boundary of “{at}” in {file} crosses itself and cannot be measured; the former figure stays. Repair the geometry in a GIS and export it again.",
    "problem.boundary-without-source": "The boundary of “{at}” in {file} names no source (source_zh); the schematic figure stays.",
    "problem.unknown-zone": "The link names the zone “{at}”, which does not exist; it may have been renamed or merged. Everything else is shown.",
    "problem.link-unreadable": "“{at}” in the link could not be understood and was left out; the rest is open.",
    "problem.no-webgl": "This browser cannot draw the map (no WebGL 2). The list, the search and the details still work.",
    "problem.map-not-drawn": "The map has not been drawn; reload the page. The list, the search and the details still work.",
  },
});
