import { Heading } from './heading.js';
import { Icon, type IconName } from './icon.js';

interface ToldProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** What a screen of the app has to say, in the middle of it: a picture, a title and a sentence. */
export function Told({ icon, title, text }: ToldProps) {
  return (
    <div className="centre">
      <span className="disc disc--large">
        <Icon name={icon} size={34} />
      </span>
      <Heading className="h-phone">{title}</Heading>
      <p className="muted">{text}</p>
    </div>
  );
}
