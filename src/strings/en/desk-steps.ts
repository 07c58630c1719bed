/** How many things were done. */
export const steps = (n: number): string => (n === 1 ? '1 step' : `${n} steps`);
