import { messages } from "./define";

/** What is noticed in archives, GeoJSON, TopoJSON, Shapefile and KML. */
export const spatialNotesAMessages = messages({
  zh: {
    "note.note-collection-split": "{count} 条记录混有点、线、面，已按类型拆成多个图形，属性相同。",
    "note.note-trailing-bytes": "第 {value} 行起，文件结尾之后还有多余内容，没有读取。",
    "note.note-shx-missing": "缺少 .shx 索引，不影响读取。",
    "note.note-dbf-missing": "缺少 .dbf，只有图形，没有属性。",
    "note.note-dbf-broken": ".dbf 不是有效的属性表，只有图形，没有属性。请重新导出以取得属性。",
    "note.note-prj-missing": "缺少 .prj，文件没有说明坐标系。",
    "note.note-count-differs": "图形 {count} 个，属性 {value} 条，数目不一致；按顺序对应，多出的部分没有属性。",
    "note.note-deleted-records": "{count} 条记录已标记删除，没有读取。",
    "note.note-hole-without-shell": "{count} 个内环不在任何外环之内，已作为独立的面。",
    "note.note-encoding-guessed": "文件没有说明文字编码，按 {value} 读取。如有乱码，请另存为 UTF-8。",
    "note.note-network-link": "{count} 处网络链接没有读取：不会联网取数。",
    "note.note-ground-overlay": "{count} 处叠加图片没有读取，只取矢量图形。",
    "note.note-model-dropped": "{count} 个三维模型没有读取。",
  },
  en: {
    "note.note-collection-split": "{count} records mix points, lines and areas; they were split by type, with the same attributes.",
    "note.note-trailing-bytes": "From line {value} on there is something behind the end of the file; it was not read.",
    "note.note-shx-missing": "The index .shx is missing; nothing depends on it.",
    "note.note-dbf-missing": "The .dbf is missing: geometry only, no attributes.",
    "note.note-dbf-broken": "The .dbf is no valid table: geometry only, no attributes. Export again to get them.",
    "note.note-prj-missing": "The .prj is missing: the file does not state its coordinate system.",
    "note.note-count-differs": "{count} shapes but {value} attribute records; they were matched in order, and what is left over has no attributes.",
    "note.note-deleted-records": "{count} records are marked as deleted and were not read.",
    "note.note-hole-without-shell": "{count} inner rings lie in no outer ring; they became areas of their own.",
    "note.note-encoding-guessed": "The file does not state how its texts are encoded; they were read as {value}. If they look garbled, save it as UTF-8.",
    "note.note-network-link": "{count} network links were not read: nothing is fetched.",
    "note.note-ground-overlay": "{count} image overlays were not read; only geometry is.",
    "note.note-model-dropped": "{count} 3D models were not read.",
  },
});
