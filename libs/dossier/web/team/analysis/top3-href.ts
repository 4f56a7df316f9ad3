/** To the plan, with what a new situation begins from; ids alone, so that no words of a family stand in an address. */
export const top3Href = ({ id }: { readonly id: string }): string => `plan?van=${id}`;
