/** What takes long, made piece by piece: who draws meanwhile goes on when there is time. */
export type InPieces<T> = Generator<unknown, T>;

/** All of it at once: for who draws nothing, or made it before. */
export function atOnce<T>(making: InPieces<T>): T {
  let now = making.next();
  while (!now.done) now = making.next();
  return now.value;
}
