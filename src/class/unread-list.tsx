interface UnreadListProps<P extends string> {
  readonly t: {
    readonly title: string;
    readonly problems: Readonly<Record<P, string>>;
    readonly more: (lines: number) => string;
  };
  readonly unread: readonly { readonly text: string; readonly problem: P }[];
}

/** More than anybody looks into: of a whole mailbox it is said how many more. */
const most = 10;

/** What could not be read, each with what is wrong of it; nothing where all could. */
export function UnreadList<P extends string>({ t, unread }: UnreadListProps<P>) {
  if (unread.length === 0) return null;
  return (
    <>
      <h3>{t.title}</h3>
      <ul className="cl-unread">
        {unread.slice(0, most).map(({ text, problem }, place) => (
          // What cannot be read can be given twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <code translate="no">{text}</code> {t.problems[problem]}
          </li>
        ))}
      </ul>
      {unread.length > most && <p>{t.more(unread.length - most)}</p>}
    </>
  );
}
