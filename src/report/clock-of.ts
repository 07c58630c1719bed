/** Minutes and seconds of so many tenths of a second. */
export const clockOf = (ticks: number): string =>
  `${Math.floor(ticks / 600)}:${String(Math.floor(ticks / 10) % 60).padStart(2, '0')}`;
