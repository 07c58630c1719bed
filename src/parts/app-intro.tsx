import { AppIcon } from './app-icon.js';
import { Heading } from './heading.js';

/** How a page of the app's first run begins: the app's picture, a title and a sentence. */
export function AppIntro({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <span className="mid">
        <AppIcon size="large" />
      </span>
      <Heading className="h-phone mid">{title}</Heading>
      <p className="muted">{text}</p>
    </>
  );
}
