/** A laptop and a phone, joined. The code on the laptop only looks like one: a real code belongs to the practice. */
export function HeroPicture() {
  return (
    <svg className="hero__pic" viewBox="0 0 560 230" fill="none" aria-hidden="true">
      <g className="ink">
        <path d="M60 214V44a14 14 0 0 1 14-14h244a14 14 0 0 1 14 14v170Z" />
        <rect x="424" y="2" width="122" height="236" rx="22" />
      </g>
      <path className="base" d="M34 212h324v8a10 10 0 0 1-10 10H44a10 10 0 0 1-10-10Z" />
      <g className="paper">
        <rect x="70" y="40" width="252" height="162" rx="6" />
        <rect x="432" y="10" width="106" height="220" rx="15" />
      </g>
      <g className="ink">
        <rect x="92" y="70" width="86" height="12" rx="6" />
        <rect x="468" y="16" width="34" height="9" rx="4.5" />
        <rect x="452" y="156" width="66" height="9" rx="4.5" />
        <path d={code} transform="translate(204 66) scale(4.72)" shapeRendering="crispEdges" />
      </g>
      <path className="grey" d="M92 96h74v8H92zM92 112h80v8H92zM92 128h56v8H92zM460 174h50v8h-50z" />
      <rect className="button" x="92" y="160" width="62" height="22" rx="5" />
      <circle className="done" cx="485" cy="104" r="34" strokeWidth="5" />
      <path className="tick" d="m470 105 11 11 20-23" strokeWidth="7" />
      <path className="cord" d={cord} strokeWidth="17" />
      <path className="cord-in" d={cord} strokeWidth="8" />
    </svg>
  );
}

const cord = 'M316 116h44q20 0 20 -6t20 -6h36';

/** Three finder squares and some noise, on a field of 21. */
const code =
  'M0 0h7v7H0zM1 1v5h5V1zM14 0h7v7h-7zM15 1v5h5V1zM0 14h7v7H0zM1 15v5h5v-5zM2 2h3v3H2zM16 2h3v3h-3zM2 16h3v3H2z' +
  'M9 0h2v2H9zM12 1h1v3h-1zM8 3h3v1H8zM9 5h1v2H9zM11 5h2v1h-2zM0 9h2v1H0zM3 8h3v2H3zM7 9h2v3H7zM10 8h3v1h-3zM14 9h2v1h-2z' +
  'M18 8h3v2h-3zM1 11h3v1H1zM5 11h1v1H5zM10 10h2v3h-2zM13 11h3v2h-3zM17 11h2v1h-2zM20 12h1v3h-1zM8 13h1v2H8zM9 16h2v2H9z' +
  'M12 14h3v1h-3zM13 16h2v2h-2zM16 14h3v2h-3zM17 17h2v1h-2zM8 19h3v2H8zM12 19h1v2h-1zM14 19h3v1h-3zM18 19h3v2h-3zM20 17h1v1h-1z';
