interface NoticeProps {
  readonly text: string;
  readonly ok: string;
  readonly onOk: () => void;
}

/** One sentence that the learner should have seen; the practice goes on behind it. */
export function Notice({ text, ok, onOk }: NoticeProps) {
  return (
    <output className="notice">
      <span>{text}</span>
      <button type="button" className="tb" onClick={onOk}>
        {ok}
      </button>
    </output>
  );
}
