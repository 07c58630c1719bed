interface ShownNumberProps {
  readonly label: string;
  readonly number: string;
}

/** The number that the person carries to the phone, in the corners that both devices share. */
export function ShownNumber({ label, number }: ShownNumberProps) {
  return (
    <p className="num end" data-link="from">
      <span className="sr">{label} </span>
      <bdi>{number}</bdi>
    </p>
  );
}
