import type { LaptopView } from '../../machines/laptop/laptop.view.types.js';
import type { PhoneScreen, PhoneView } from '../../machines/phone/phone.view.types.js';
import type { PhoneKind } from '../../machines/protocol/messages.js';

/** The arguments of a story of the laptop or of the phone; of neither when it is about something else. */
interface StoryArgs {
  readonly view?: LaptopView;
  readonly screen?: PhoneScreen;
  readonly kind?: PhoneKind;
  readonly notice?: boolean;
  readonly offline?: boolean;
}
type StoryFile = Readonly<Record<string, { readonly args?: StoryArgs }>>;

/** A view that a story draws, by the name of the story. */
export interface StoryView<View> {
  readonly story: string;
  readonly view: View;
}

const files = import.meta.glob<StoryFile>('../../stories/{laptop,phone}/*.stories.tsx', { eager: true });
const stories = Object.values(files).flatMap((file) =>
  Object.entries(file).map(([story, { args = {} }]) => ({ story, args })),
);

/** What the stories of the laptop draw. */
export const laptopStories: readonly StoryView<LaptopView>[] = stories.flatMap(({ story, args: { view } }) =>
  view ? [{ story, view }] : [],
);

/** What the stories of the phone draw on one kind of phone: those of that kind, and those of either. */
export const phoneStories = (of: PhoneKind): readonly StoryView<PhoneView>[] =>
  stories.flatMap(({ story, args: { screen, kind = of, notice = false, offline = false } }) =>
    screen && kind === of ? [{ story, view: { ...screen, kind, notice, offline, minutes: 0 } }] : [],
  );
