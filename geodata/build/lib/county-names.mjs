/**
 * The 23 counties: present code and names, keyed by the code in the source file where that differs (晋宁
 * and 马龙 became districts, 2016 and 2018). Areas in km², the published ones a check is possible against.
 */
export const counties = [
  { id: "530102", zh: "五华区", en: "Wuhua District", publishedAreaKm2: 381.6 },
  { id: "530103", zh: "盘龙区", en: "Panlong District", publishedAreaKm2: 861 },
  { id: "530111", zh: "官渡区", en: "Guandu District", publishedAreaKm2: 632.9 },
  { id: "530112", zh: "西山区", en: "Xishan District", publishedAreaKm2: 881.3 },
  { id: "530113", zh: "东川区", en: "Dongchuan District" },
  { id: "530114", zh: "呈贡区", en: "Chenggong District", publishedAreaKm2: 510 },
  { id: "530115", zh: "晋宁区", en: "Jinning District", publishedAreaKm2: 1336, sourceId: "530122" },
  { id: "530124", zh: "富民县", en: "Fumin County", publishedAreaKm2: 993 },
  { id: "530125", zh: "宜良县", en: "Yiliang County" },
  { id: "530126", zh: "石林彝族自治县", en: "Shilin Yi Autonomous County" },
  { id: "530127", zh: "嵩明县", en: "Songming County", publishedAreaKm2: 828 },
  { id: "530128", zh: "禄劝彝族苗族自治县", en: "Luquan Yi and Miao Autonomous County" },
  { id: "530129", zh: "寻甸回族彝族自治县", en: "Xundian Hui and Yi Autonomous County" },
  { id: "530181", zh: "安宁市", en: "Anning City", publishedAreaKm2: 1301 },
  { id: "530302", zh: "麒麟区", en: "Qilin District" },
  { id: "530303", zh: "沾益区", en: "Zhanyi District" },
  { id: "530304", zh: "马龙区", en: "Malong District", sourceId: "530321" },
  { id: "530322", zh: "陆良县", en: "Luliang County" },
  { id: "530323", zh: "师宗县", en: "Shizong County" },
  { id: "530324", zh: "罗平县", en: "Luoping County" },
  { id: "530325", zh: "富源县", en: "Fuyuan County" },
  { id: "530326", zh: "会泽县", en: "Huize County" },
  { id: "530381", zh: "宣威市", en: "Xuanwei City" },
];

export const cities = [
  { id: "530100", zh: "昆明市", en: "Kunming City" },
  { id: "530300", zh: "曲靖市", en: "Qujing City" },
];

export const cityOf = (countyId) => `${countyId.slice(0, 4)}00`;
