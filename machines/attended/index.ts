import { adminControls } from '../admin/admin.controls.js';
import type { AdminIntent } from '../admin/admin.intents.js';
import { adminMachine } from '../admin/admin.machine.js';
import type { AdminRole } from '../admin/admin.setup.js';
import { type AdminSnapshot, adminView } from '../admin/admin.view.js';
import { engine } from '../world/flat.js';
import { attend } from '../world/hear.js';
import { pressed } from '../world/tries.js';
import type { World, WorldEvent } from '../world/world.js';
import { attendedLaptop, type AttendedLaptop } from './attended-laptop.js';
import { attendedService, type AttendedService } from './attended-service.js';

/** The machines of a world that a helper attends, beside the phone, which is the same everywhere. */
export const attendedMachines = { laptop: attendedLaptop, service: attendedService, admin: adminMachine };

const engines = { laptop: engine(attendedLaptop), service: engine(attendedService), admin: engine(adminMachine) };

/** What the helper can do, in the order in which it is drawn. */
const possible = (admin: AdminSnapshot): readonly WorldEvent[] =>
  adminControls(adminView(admin)).map(
    (control): WorldEvent => ({ type: 'world.helper', intent: pressed(control) as AdminIntent }),
  );

/**
 * Which method is which is all the same; what counts is what the page of the user still shows of what the service has. Nothing
 * of it is kept in the list of users, because opening a user fetches it again.
 */
function sameness({ admin, laptop, service }: World): string {
  if (!admin) return '';
  const { passMinutes, passOnce, passGood } = attendedServiceOf(service);
  const pass = service.context.pass !== null && [passGood, passMinutes, passOnce];
  const here = [admin.context.role, attendedLaptopOf(laptop).ended, pass];
  const page = admin.value === 'listingUsers' ? [] : pageOf(admin, attendedServiceOf(service));
  return `\n${JSON.stringify([admin.value, here, page])}`;
}

const formPlaces: ReadonlySet<string> = new Set(['orderingPass', 'showingPass']);

function pageOf({ value, context: shown }: AdminSnapshot, service: AttendedService): readonly unknown[] {
  const { methods, older, voice, pass, minutes, once, done } = shown;
  return [
    methods.map(({ id, at, model }) => [service.methods.findIndex((one) => one.id === id), at, model]),
    older.length,
    voice,
    pass,
    done,
    formPlaces.has(value) && [minutes, once],
  ];
}

// A world with an admin side has these two, because `withAdmin` makes them so.
const attendedServiceOf = ({ context }: World['service']) => context as AttendedService;
const attendedLaptopOf = ({ context }: World['laptop']) => context as AttendedLaptop;

/**
 * The same world, with a helper at the admin side of the school. From here on `world.helper` events are possible in it; what
 * the learner can do stays as it was.
 */
export function withAdmin(world: World, role: AdminRole): World {
  attend({ engines, possible, sameness });
  const { laptop, service } = world;
  return {
    ...world,
    laptop: { ...laptop, context: { ...laptop.context, attended: true, ended: false } },
    service: {
      ...service,
      context: {
        ...service.context,
        attended: true,
        passMinutes: 60,
        passOnce: true,
        passGood: service.value === 'passGiven',
      },
    },
    admin: engines.admin.begin({ role }).snapshot as AdminSnapshot,
  } as World;
}
