/**
 * Numbers rows of small numbers, in the order in which they come: a row that came before has its number. An open table
 * (linear probing, Knuth, volume 3, 6.4) over the rows themselves, which are compared number by number: two never pass for
 * one, and no key is spelled out and cleared away. A walk asks for millions.
 */
export function rowsOf(width: number): (row: readonly number[]) => number {
  let rows = new Int32Array(width * 1024);
  let table = new Int32Array(4096);
  let count = 0;

  const placeOf = (numbers: ArrayLike<number>, from: number): number => {
    let hash = 0;
    for (let n = 0; n < width; n += 1) {
      hash = Math.imul(hash ^ (numbers[from + n] as number), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (table.length - 1);
  };
  const isAt = (number: number, row: readonly number[]): boolean => {
    const from = number * width;
    for (let n = 0; n < width; n += 1) if (rows[from + n] !== row[n]) return false;
    return true;
  };
  const grow = () => {
    if ((count + 1) * width > rows.length) {
      const more = new Int32Array(rows.length * 2);
      more.set(rows);
      rows = more;
    }
    if (count * 2 < table.length) return;
    table = new Int32Array(table.length * 4);
    for (let number = 0; number < count; number += 1) {
      let place = placeOf(rows, number * width);
      while (table[place] !== 0) place = (place + 1) & (table.length - 1);
      table[place] = number + 1;
    }
  };

  return (row) => {
    let place = placeOf(row, 0);
    // Nought is an empty place; a number stands there as one more.
    for (let there = table[place] as number; there !== 0; there = table[place] as number) {
      if (isAt(there - 1, row)) return there - 1;
      place = (place + 1) & (table.length - 1);
    }
    table[place] = count + 1;
    rows.set(row, count * width);
    count += 1;
    grow();
    return count - 1;
  };
}
