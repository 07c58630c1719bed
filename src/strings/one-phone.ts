/** How the words of a practice change where the browser and the app share one phone. */
export interface OnePhoneWords {
  /** What is said otherwise, by where the words stand. */
  readonly said: Readonly<Record<string, string>>;
  /** What takes the place of a word everywhere, one after the other. */
  readonly everywhere: readonly (readonly [RegExp, string])[];
  /** The same in what is ours, and not in labels: what is clicked elsewhere is tapped here, and the link is the code. */
  readonly ours: readonly (readonly [RegExp, string])[];
}
