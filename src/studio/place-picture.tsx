import type { CoursePlace } from '../strings/studio.js';

/** What a page looks like there, without anybody's logo; the yellow part is the practice. */
const drawn: { readonly [P in CoursePlace]: { readonly lines: string; readonly filled?: string; readonly y: string } } =
  {
    moodle: {
      lines: 'M10 8h76v48H10zM10 18h76M30 18v38M15 26h10M15 33h10M15 40h7M36 25h20',
      y: 'M36 32h44v18H36z',
    },
    itslearning: {
      lines: 'M10 8h76v48H10zM16 14h16v10H16zM38 14h16v10H38zM60 14h20v10H60z',
      y: 'M16 31h64v19H16z',
    },
    canvas: {
      lines: 'M10 8h76v48H10zM27 14h14M27 21h14M27 28h9',
      filled: 'M10 8h11v48H10z',
      y: 'M47 15h33v34H47z',
    },
    brightspace: {
      lines: 'M10 8h76v48H10zM10 24h76M16 31h16M16 38h16M16 45h10',
      filled: 'M10 8h76v9H10z',
      y: 'M40 30h40v20H40z',
    },
    sharepoint: {
      lines: 'M10 8h76v48H10zM10 22h76M16 15h24M16 30h24M16 37h24M16 44h16',
      y: 'M48 28h32v22H48z',
    },
    teams: {
      lines: 'M10 8h54v20H30l-8 8v-8H10zM18 15h36M18 21h22M86 36v20H40',
      y: 'M40 36h46v20H40z',
    },
    classroom: {
      lines: 'M10 8h76v48H10zM10 22h76M66 15h12M17 15h24M17 29h8v8h-8zM17 44h8v8h-8z',
      y: 'M32 28h48v10H32zM32 43h48v8H32z',
    },
    site: {
      lines: 'M10 8h76v48H10zM10 18h76M16 13h.01M21 13h.01M26 13h.01M34 13h44M16 26h24M16 33h18',
      y: 'M46 25h34v25H46z',
    },
    stick: {
      lines: 'M12 22h54v20H12zM66 26h16v12H66zM72 30h.01M72 34h.01',
      y: 'M20 26h26v12H20z',
    },
    other: {
      lines: 'M10 8h76v48H10zM22 20h.01M48 20h.01M74 20h.01',
      y: 'M20 30h56v18H20z',
    },
  };

/** A place, in one drawing. */
export function PlacePicture({ place }: { readonly place: CoursePlace }) {
  const { lines, filled, y } = drawn[place];
  return (
    <svg className="scene" viewBox="0 0 96 64" aria-hidden="true">
      <path className="f s" d={lines} />
      {filled && <path className="c" d={filled} />}
      <path className="y s" d={y} />
    </svg>
  );
}
