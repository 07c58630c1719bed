/** What the algorithm begins with, and adds in each round: the roots of the first primes, as FIPS 180-4 says. */
const primes = (count: number): readonly number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32) >>> 0;
const first = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const added = primes(64).map((prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The text in whole blocks of 64 bytes: a one bit after it, and its length in bits at the end. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** What one block of 64 bytes makes of the eight words that came before it. */
function mixed(state: readonly number[], block: DataView): readonly number[] {
  const words = new DataView(new ArrayBuffer(64 * 4));
  const word = (n: number): number => words.getUint32(n * 4);
  for (let n = 0; n < 16; n += 1) words.setUint32(n * 4, block.getUint32(n * 4));
  for (let n = 16; n < 64; n += 1) {
    const early = word(n - 15);
    const late = word(n - 2);
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.setUint32(n * 4, word(n - 16) + small + word(n - 7) + large);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  added.forEach((constant, n) => {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + constant + word(n);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((mix, n) => ((state[n] ?? 0) + mix) | 0);
}

/** SHA-256. Browsers have it only as a promise, and only on safe addresses; a page on a USB stick has none. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const { buffer, byteLength } = padded(bytes);
  let state: readonly number[] = first;
  for (let at = 0; at < byteLength; at += 64) state = mixed(state, new DataView(buffer, at, 64));
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, n) => hash.setUint32(n * 4, word));
  return new Uint8Array(hash.buffer);
}
