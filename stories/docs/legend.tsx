import './docs.css';

/** How to read a picture of a machine. */
export function Legend() {
  return (
    <ul>
      <li>
        A box is a place, or places that show the same screen and listen to the same. A thick edge: one can come in from
        another picture.
      </li>
      <li>
        A solid arrow is something that the person does. A dashed one, with its words in italics, is a message that
        arrives. A dotted one is time.
      </li>
      <li>Words between square brackets are the condition; “else” is every other case. ↺ stays.</li>
      <li>
        A rounded grey box lists what leads out of the picture. A capital stands for what many places do alike; it is
        spelt out below.
      </li>
      <li>The table under a picture says the same in words, with every message that is posted.</li>
    </ul>
  );
}
