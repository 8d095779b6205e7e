/**
 * The zones of the publication, entered by hand; the figures and search keys are derived by `zones.mjs`.
 * `draw` says how a zone is shown: `circle` and `capsule` are schematic figures of the stated area named in
 * `area`, around or along places; `point` is a symbol; `union` joins whole counties; none is a list entry.
 * `validFrom` and `validTo` (the first day it no longer is) are entered only from a source; `predecessor` is the
 * id of a zone, or several; `formerNames` are names of before whose day of change is not known.
 */

const t = (zh, en) => ({ zh, en });
const stated = (value, which, document, more = {}) => ({
  value, unit: "km2", which, status: which === "planned" ? "planned" : "existing", asOf: null, document, where: null, caution: null, ...more,
});

/** A name before the present one; no date is given where the source has none. */
const former = (zh, en, how, document, until = null) => ({ name: t(zh, en), how, until, document });

const toCheck = t("国发〔2019〕16号不在已收文件之列，待与原文核对。", "The State Council plan (2019 No. 16) is not among the documents held; to be checked against it.");

const overlays = [
  {
    id: "ftz-kunming", kind: "pilot-free-trade-zone", level: "national",
    name: t("中国（云南）自由贸易试验区昆明片区", "China (Yunnan) Pilot Free Trade Zone, Kunming Area"),
    shortName: t("自贸区昆明片区", "Kunming FTZ Area"),
    aliases: ["昆明片区", "自贸试验区昆明片区", "云南自贸试验区昆明片区", "自贸区", "Kunming Area"],
    districts: ["530111"],
    statedAreas: [stated(76, "approved", "gf-2019-16", { asOf: "2019", caution: toCheck })],
    draw: { figure: "circle", area: "approved", between: ["place-ala", "place-luoyang"], grade: "stand-in", uncertaintyM: 10000 },
    note: t("四至范围未公开；圆心取经开区两个街道的中点，因两区合署办公，不代表界线。偏差按两街道间距的量级取10公里。", "Limits unpublished. Centred between the ETDZ's two sub-districts because the two administrations are merged; not a boundary. Uncertainty of 10 km from the distance between the two."),
    documents: ["000", "gf-2019-16", "p-ksrykj-2019"],
    caution: null,
    remark: t("与昆明经开区合署，同官渡区、综保区、空港经济区协作；2020年空间规划尚未启动。综保区据查只有经开片区在内，待核。", "Merged with the Kunming ETDZ administration; works with Guandu, the bonded zone and the airport zone. No spatial plan had begun in 2020. Of the bonded zone, only the ETDZ block is understood to lie within it; to be verified."),
  },
  {
    id: "bonded-kunming-jingkai", kind: "bonded-zone", parent: "ftz-kunming",
    name: t("昆明综合保税区经开片区", "Kunming Comprehensive Bonded Zone, ETDZ Block"),
    shortName: t("综保区经开片区", "Bonded Zone, ETDZ"),
    aliases: ["昆明综合保税区", "昆明综保区", "综保区"],
    statedAreas: [stated(0.58, "planned", "p-ksrykj-2019")],
    draw: { figure: "point", at: "station-wangjiaying-west", grade: "stand-in" },
    note: t("位置未公开，以王家营西站代替。", "Site not published; shown at Wangjiaying West station."),
    documents: ["000", "p-ksrykj-2019"],
    remark: t("综保区规划2平方公里，分经开、空港两个片区。", "The bonded zone is planned at 2 km² in two blocks, ETDZ and Airport."),
  },
  {
    id: "bonded-kunming-konggang", kind: "bonded-zone",
    name: t("昆明综合保税区空港片区", "Kunming Comprehensive Bonded Zone, Airport Block"),
    shortName: t("综保区空港片区", "Bonded Zone, Airport"),
    aliases: ["昆明综合保税区", "昆明综保区", "综保区"],
    statedAreas: [stated(1.42, "planned", "p-ksrykj-2019")],
    draw: { figure: "point", at: "airport-changshui", grade: "stand-in" },
    note: t("位置未公开，以长水机场代替。", "Site not published; shown at Changshui Airport."),
    documents: ["000", "p-ksrykj-2019"],
    remark: t("一期约1030亩，2017年5月12日通过验收；是否属自贸区昆明片区待核。", "Phase 1, about 1,030 mu, was accepted on 12 May 2017. Whether it belongs to the FTZ Area is to be verified."),
  },
  {
    id: "linkage-qujing", kind: "linkage-zone",
    name: t("中国（云南）自由贸易试验区联动创新区（经济技术开发区）", "China (Yunnan) Pilot FTZ Linkage Innovation Zone (Economic and Technological Development Zone)"),
    shortName: t("联动创新区", "Linkage Zone"),
    aliases: ["联动创新区（经开区）", "曲靖经开区", "曲靖经济技术开发区", "曲靖联动创新区", "Qujing ETDZ"],
    districts: ["530302", "530304"],
    statedAreas: [
      stated(157, "implemented", "001", { status: "planned", where: t("第二部分“区位布局”（一）", "Part 2, Location and layout, (1)"), caution: t("转载网页称157平方公里为管理范围；不是建成区，也不是已批工业用地。", "A copied web page calls the 157 km² the area administered; it is neither built-up nor approved industrial land.") }),
      stated(157, "administered", "p-hbzqbyyxgs", { caution: t("出自转载网页，待核。", "From a copied web page; to be verified.") }),
    ],
    draw: { figure: "circle", area: "implemented", between: ["place-xicheng"], grade: "verified", uncertaintyM: 10000 },
    note: t("南海子点位未核实，实际范围应向该片区延伸。偏差按图形半径的量级取10公里。", "The Nanhaizi part has no verified point, so the true extent reaches beyond. Uncertainty of 10 km from the size of the figure."),
    documents: ["001", "p-hbzqbyyxgs", "p-zjw", "p-ynyq"],
    caution: null,
    remark: t("申建方案未写城市；依西城、南海子和157平方公里，认定为曲靖经开区（2010年6月升为国家级，托管西城、翠峰街道及马龙大海哨）。属叠加片区，曲靖经开区录入后再计入合计。", "The plan names no city; Xicheng, Nanhaizi and 157 km² identify the Qujing ETDZ (national level since June 2010; entrusted with Xicheng and Cuifeng sub-districts and Dahaishao in Malong). An overlay: counted in totals only once that ETDZ is entered."),
  },
  {
    id: "linkage-qujing-xicheng", kind: "park-block", parent: "linkage-qujing",
    name: t("西城产业片区", "Xicheng Industrial Area"), shortName: t("西城片区", "Xicheng Area"),
    aliases: ["西城工业片区", "西城"], districts: ["530302"],
    draw: { figure: "point", at: "place-xicheng", grade: "verified", uncertaintyM: 5000 },
    note: t("片区面积未公布；点位为西城街道，偏差按街道尺度估计。", "Area unpublished. The point is that of Xicheng Sub-district, the uncertainty of that order."),
    documents: ["001", "p-zjw", "p-ynyq"],
    remark: t("公开页面称以有色精深加工、先进装备、生物医药、信息产业为主，内有12平方公里的新能源电池产业园。", "Public pages give deep processing of non-ferrous metals, advanced equipment, biomedicine and IT, with a battery park of 12 km² inside."),
  },
  {
    id: "linkage-qujing-nanhaizi", kind: "park-block", parent: "linkage-qujing",
    name: t("南海子产业片区", "Nanhaizi Industrial Area"), shortName: t("南海子片区", "Nanhaizi Area"),
    aliases: ["南海子工业片区", "南海子"],
    note: t("未查到可核实的点位。", "No verifiable point found."),
    documents: ["001", "p-zjw", "p-ynyq"],
    remark: t("公开页面称以绿色水电硅、智能制造、生产性物流为主，内有15平方公里的硅光伏产业园。", "Public pages give hydropower silicon, smart manufacturing and industrial logistics, with a photovoltaic park of 15 km² inside."),
  },
];

const developmentZones = [
  {
    id: "park-jingkai", level: "national",
    name: t("昆明经济技术开发区", "Kunming Economic and Technological Development Zone"),
    shortName: t("昆明经开区", "Kunming ETDZ"), aliases: ["经开区"], districts: ["530111", "530114"], validFrom: "2000-02-13",
    statedAreas: [
      stated(11.8, "approved", "p-jidianwang", { asOf: "2000-02-13", where: t("含出口加工区2平方公里", "Includes the export processing zone, 2 km²") }),
      stated(156.6, "administered", "p-jidianwang"),
    ],
    draw: { figure: "capsule", area: "administered", between: ["place-ala", "place-luoyang"], grade: "verified", uncertaintyM: 5000 },
    note: t("图形表示实际管理面积，不是国家批准面积。偏差按图形半径的量级取5公里。", "Shows the area administered, not the area approved by the State. Uncertainty of 5 km from the size of the figure."),
    documents: ["000", "002", "p-jidianwang"],
    caution: t("批准11.8、管理156.6平方公里，含义不同，不可混用。", "Approved 11.8 km², administered 156.6 km²: two different things."),
    remark: t("辖阿拉、洛羊两个街道；自贸区昆明片区的面积是第三个口径。", "Covers Ala and Luoyang sub-districts. The FTZ Area is a third, separate figure."),
  },
  {
    id: "park-gaoxin", level: "national",
    name: t("昆明国家高新技术产业开发区", "Kunming National High-tech Industrial Development Zone"),
    shortName: t("昆明高新区", "Hi-tech Zone"), aliases: ["高新区", "昆明国家高新区", "马金铺片区"], districts: ["530102", "530114"],
    statedAreas: [stated(11.5, "planned", "p-82l", { asOf: "1992", caution: t("1992年规划，指五华一侧，不含马金铺。", "1992 plan for the Wuhua side; Majinpu not included.") })],
    draw: { figure: "point", at: "place-majinpu", grade: "verified", uncertaintyM: 5000 },
    note: t("点位为东区马金铺，偏差按街道尺度估计；五华一侧另成一块，界线均未公开。", "The point is Majinpu, the eastern part, uncertain by the size of a sub-district. The Wuhua part is separate; neither boundary is published."),
    documents: ["002", "003", "004", "p-82l", "p-ksrykj-2022"],
    caution: t("由互不相连的两部分组成，图上只标出东区。", "Two separate parts; only the eastern one is marked."),
  },
  {
    id: "park-yanglin",
    name: t("嵩明杨林经济技术开发区", "Songming Yanglin Economic and Technological Development Zone"),
    shortName: t("杨林经开区", "Yanglin ETDZ"), aliases: ["嵩明杨林经开区"], districts: ["530127"],
    statedAreas: [stated(54.19, "planned", "p-chinadaily-2012", { asOf: "2012", caution: t("2012年规划面积，待与现行批复核对。", "2012 plan; to be checked against the approval in force.") })],
    draw: { figure: "circle", area: "planned", between: ["place-yanglin"], grade: "verified", uncertaintyM: 5000 },
    note: t("界线未公开；偏差按图形半径的量级取5公里。", "Boundary unpublished; uncertainty of 5 km from the size of the figure."),
    documents: ["p-chinadaily-2012"],
  },
  {
    id: "park-konggang",
    name: t("昆明空港经济区", "Kunming Airport Economic Zone"),
    shortName: t("空港经济区", "Airport Economic Zone"), aliases: ["空港", "昆明空港"],
    draw: { figure: "point", at: "place-dabanqiao", grade: "stand-in" },
    note: t("以大板桥街道代替；界线未公开。", "Boundary not published; shown at Dabanqiao Sub-district."),
    documents: ["000", "004", "p-kihtmr"],
    remark: t("公开页面另记滇中临空产业园约7960亩：北至嵩明职教基地，东至空港二号路，南至长水航城，西至长水机场。两者关系待核。", "A public page gives an airport industrial park of about 7,960 mu, bounded by the Songming vocational campus (N), Konggang No. 2 Road (E), Changshui Aviation Town (S) and the airport (W). Its relation to this zone is unverified."),
  },
  {
    id: "park-shuzi",
    name: t("云南省数字经济开发区", "Yunnan Digital Economy Development Zone"),
    shortName: t("数字经济开发区", "Digital Economy Zone"),
    aliases: ["呈贡信息产业园", "云南省数字经济产业园", "呈贡数字经济产业园"], districts: ["530114"],
    formerNames: [former("呈贡信息产业园", "Chenggong Information Industry Park", "reorganised", "p-meinaca")],
    statedAreas: [stated(31.91, "planned", "p-meinaca", { caution: t("原呈贡信息产业园数字，来源未说明口径；2021至2022年已重划界线。", "Figure of the former Chenggong information park, kind of area not stated; limits were redrawn in 2021–22.") })],
    note: t("只知在呈贡区，未查到可核实的点位。", "Known only to be in Chenggong; no verifiable point found."),
    documents: ["004", "p-meinaca"],
    remark: t("由呈贡信息产业园改建；2022年函件所称云南省数字经济产业园应指同一园区，待核。", "Formed from the Chenggong information park. The Yunnan digital economy park of the 2022 letter is presumably the same; to be verified."),
  },
];

/** Industrial parks of one county: only a stand-in point in the county seat unless the entry says otherwise. */
const parkOf = (stem, zh, en, county, seat, more = {}) => ({
  id: `park-${stem}`, kind: "industrial-park",
  name: t(`云南${zh}产业园区`, `Yunnan ${en} Industrial Park`),
  shortName: t(`${zh}产业园区`, `${en} Park`),
  aliases: [`${zh}产业园区`, `${zh}园区`], districts: [county], accountUnit: county,
  ...(seat && { draw: { figure: "point", at: seat, grade: "stand-in" } }),
  note: seat
    ? t("园区位置未公开，以城区代替。", "Site not published; shown at the main town.")
    : t("未公布地点，城区点位会误导，故不落图。", "No published site; the main town would mislead, so no symbol is shown."),
  ...more,
});

const atSubDistrict = t("点位为同名街道，偏差按街道尺度估计；界线未公开。", "The point is the sub-district of that name, uncertain by its size; boundary unpublished.");

const parks = [
  parkOf("qidian", "七甸", "Qidian", "530114", null, {
    draw: { figure: "point", at: "place-qidian", grade: "verified", uncertaintyM: 5000 }, note: atSubDistrict,
  }),
  parkOf("anning", "安宁", "Anning", "530181", "city-anning", {
    documents: ["002", "004", "p-jinbaonet"],
    remark: t("2022年函件：主导产业为石化、精细磷化工，辅助产业为先进装备。公开报道另列冶金，并称为电池产业新增21.3平方公里。", "2022 letter: petrochemicals and fine phosphate chemicals lead, advanced equipment supports. Press reports also name metallurgy, and 21.3 km² said to be added for batteries."),
  }),
  parkOf("haikou", "海口", "Haikou", "530112", null, {
    aliases: ["海口产业园区", "海口工业园", "昆明海口工业园区"],
    draw: { figure: "point", at: "place-haikou", grade: "verified", uncertaintyM: 5000 }, note: atSubDistrict,
    documents: ["002", "004"],
    remark: t("“十三五”时期布局为一园两片三板块，三板块是现代工业、海口新城、白鱼口旅游；2022年函件：主导磷化工，辅助精密光学仪器等装备制造。", "13th Five-Year layout: one park, two areas, three sections (modern industry, Haikou new town, Baiyukou tourism). 2022 letter: phosphate chemicals lead, precision optics and other equipment support."),
  }),
  parkOf("jinning", "晋宁", "Jinning", "530115", "city-jinning", {
    statedAreas: [
      stated(92.69, "planned", "p-010b", { caution: t("年份不详，重划界线前的旧数字。", "Year unknown; predates the redrawing of park limits.") }),
      stated(25.5, "built-up", "p-010b", { caution: t("年份不详。", "Year unknown.") }),
    ],
    documents: ["p-010b"],
    remark: t("公开页面记为一园六基地。", "A public page describes one park with six bases."),
  }),
  parkOf("wuhua", "五华", "Wuhua", "530102", null, {
    documents: ["004"],
    remark: t("2022年函件提到的五华产业科技园与本园区的关系待核。", "Its relation to the Wuhua science and technology park of the 2022 letter is to be verified."),
  }),
  parkOf("fumin", "富民", "Fumin", "530124", "town-fumin", { documents: ["004"] }),
  parkOf("yiliang", "宜良", "Yiliang", "530125", "town-yiliang", {
    documents: ["p-meinaca"],
    formerNames: [former("石林生态工业集中区", "Shilin Eco-industrial Area", "merged", "p-meinaca")],
    remark: t("公开页面称石林生态工业集中区并入本园区，界线已重划。", "A public page says the Shilin eco-industrial area was merged into it and limits redrawn."),
  }),
  parkOf("shilin", "石林", "Shilin", "530126", "town-shilin", {
    aliases: ["石林园区", "石林生态工业集中区"], documents: ["p-meinaca"],
    caution: t("来源不一：有的仍单列，有的称已并入宜良。", "Sources differ: some list it separately, one merges it into Yiliang."),
  }),
  parkOf("dongchuan", "东川", "Dongchuan", "530113", "city-dongchuan", {
    aliases: ["东川园区", "东川再就业特色产业园区"], documents: ["p-meinaca"],
    formerNames: [former("东川再就业特色产业园区", "Dongchuan Re-employment Industrial Park", "reorganised", "p-meinaca")],
    remark: t("由东川再就业特色产业园区改建，界线已重划。", "Formed from the Dongchuan re-employment park; limits redrawn."),
  }),
  parkOf("xundian", "寻甸", "Xundian", "530129", "town-xundian"),
  parkOf("luquan", "禄劝", "Luquan", "530128", "town-luquan", {
    documents: ["p-meinaca"],
    remark: t("改革后定为现名，界线已重划。", "Present name since the reform; limits redrawn."),
  }),
  parkOf("songming-agri", "嵩明", "Songming", "530127", "town-songming", {
    name: t("嵩明现代农业科技示范园", "Songming Modern Agricultural Science Demonstration Park"),
    shortName: t("嵩明农业示范园", "Songming Agri-park"),
    aliases: ["嵩明现代农业科技示范园区", "嵩明现代农业园"],
    documents: ["002"],
    caution: t("9255亩是流转农用地，不是工业用地。", "The 9,255 mu are farmland under pooled tenure, not industrial land."),
    remark: t("2023年函件：经村委会托管流转农用地9255亩；龙街、哈前等村另盘活荒山和闲置土地3000亩。", "2023 letter: 9,255 mu of farmland pooled through village committees; a further 3,000 mu of idle hillside and land put to use around Longjie and Haqian."),
  }),
];

const collaborations = [
  {
    id: "collab-wuhua-fumin",
    name: t("五华—富民联动融合发展片区", "Wuhua–Fumin Integrated Development Area"),
    shortName: t("五华–富民片区", "Wuhua–Fumin Area"), aliases: ["五华富民一体化", "五华富民片区"], validFrom: "2021-05",
    districts: ["530102", "530124"],
    remark: t("2021年5月签订合作框架协议。内容：道路共建、规划对接、文旅联动、教育和政务服务合作。", "Framework agreement signed in May 2021: shared roads, aligned plans, joint tourism, and cooperation in schools and public services."),
  },
  {
    id: "collab-xishan-anning",
    name: t("西山—安宁联动融合发展片区", "Xishan–Anning Integrated Development Area"),
    shortName: t("西山–安宁片区", "Xishan–Anning Area"), aliases: ["昆安一体化", "西山安宁片区"],
    districts: ["530112", "530181"],
    remark: t("2022年处于前期谋划。内容：道路和昆明西客站、碧鸡与太平的文旅、海口与安宁园区的产业分工。", "At an early stage in 2022: roads and the Kunming West hub, tourism in Biji and Taiping, division of industry between the Haikou and Anning parks."),
  },
].map((area) => ({
  ...area, kind: "collaboration-area", draw: { figure: "union" }, documents: ["004"],
  note: t("文件未划定片区范围，按两县（市、区）全域表示。", "The letter draws no limits; shown as the whole of both counties."),
  caution: t("所据函件为送审稿。", "Based on a draft letter."),
}));

/** The sixteen names come from one public list; the agricultural park is not in it. */
const listed = (zone) => (zone.id === "park-songming-agri" ? zone : { ...zone, documents: [...(zone.documents ?? []), "p-kunming-parks"] });

export const zones = [
  ...overlays,
  ...developmentZones.map((zone) => listed({ kind: "development-zone", accountUnit: zone.id, ...zone })),
  ...parks.map(listed),
  ...collaborations,
];
