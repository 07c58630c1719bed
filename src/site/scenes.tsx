import type { Practice } from '../strings/site.js';

const thread = {
  firstSetup: 'M56 33h20q8 0 8-6t8-6h8',
  newPhone: 'M46 38h30q6 0 6-3t6-3h4',
  dailySignIn: 'M60 34h34',
  unexpectedPrompt: null,
};

/** What a practice is about, in one drawing. */
export function Scene({ practice }: { readonly practice: Practice }) {
  const line = thread[practice];
  return (
    <svg className="scene" viewBox="0 0 128 76" preserveAspectRatio="xMinYMid" aria-hidden="true">
      {practice === 'newPhone' ? (
        <>
          <rect className="f s" x="18" y="14" width="28" height="48" rx="2" />
          <path className="s" d="M18 22h28M18 54h28" />
        </>
      ) : (
        <>
          <rect className="f s" x="10" y="12" width="64" height="44" rx="4" />
          <path className="s" d="M4 62h76" />
        </>
      )}
      <rect className="f s" x="96" y="8" width="28" height="54" rx="5" />
      {practice === 'unexpectedPrompt' && (
        <>
          <path className="c" d="M42 20 54 24v9c0 7-5 11-12 14-7-3-12-7-12-14v-9z" />
          <rect className="y s" x="100" y="24" width="20" height="18" rx="3" />
          <text className="on-y" x="106" y="38.5" fontSize="15">
            ?
          </text>
        </>
      )}
      {practice === 'newPhone' && <path className="s" d="m103 35 5 5 9-10" />}
      {practice === 'firstSetup' && (
        <>
          <path className="c" d="M22 22h9v9h-9zM35 22h9v9h-9zM22 35h9v9h-9zM35 35h4v4h-4zM40 40h4v4h-4z" />
          <path className="s" d="m103 40 5 5 9-10" />
        </>
      )}
      {practice === 'dailySignIn' && (
        <>
          <text x="27" y="40" fontSize="19">
            47
          </text>
          <rect className="y s" x="100" y="24" width="20" height="18" rx="3" />
          <text className="on-y" x="101.5" y="38" fontSize="14">
            47
          </text>
        </>
      )}
      {line && <path className="yc" d={line} />}
      {line && <path className="ys" d={line} />}
    </svg>
  );
}
