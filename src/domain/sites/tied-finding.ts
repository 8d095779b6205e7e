import type { SiteFinding } from "./site-finding";

/** Whether the scores tell no candidate from another: all share the first rank, and none is first. */
export const isTied = ({ ranked, unscored }: Pick<SiteFinding, "ranked" | "unscored">): boolean => unscored === null && ranked.length > 1 && ranked.every(({ rank }) => rank === 1);

/** How many share the first rank. */
export const firstOf = ({ ranked }: Pick<SiteFinding, "ranked">): number => ranked.filter(({ rank }) => rank === 1).length;

/** Whether what is unknown of the candidates may make another the first: the least that the first can score is below the most that another can. */
export const mayUnknownTurn = ({ ranked }: Pick<SiteFinding, "ranked">): boolean => ranked.some(({ high }, index) => index > 0 && high > (ranked[0]?.low ?? 0));
