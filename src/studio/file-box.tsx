import { useEffect, useState } from 'react';
import { Icon } from '../parts/icon.js';
import { wave } from '../parts/wave.js';
import type { WrittenProfile } from '../profile/profile.js';
import type { Locale } from '../strings/strings.js';
import type { StudioStrings } from '../strings/studio.js';
import type { Chosen } from './chosen.js';
import type { FileFormat } from './places.js';

/** What makes packages comes when the first is asked for. */
const maker = wave(() => import('./make-file.js'));

interface FileBoxProps {
  readonly t: StudioStrings;
  /** The language of the page, in which a size is said. */
  readonly spoken: Locale;
  readonly chosen: Chosen;
  readonly format: FileFormat;
  readonly profile: WrittenProfile | null;
}

type Now =
  | { readonly is: 'asked' | 'making' | 'failed' }
  | { readonly is: 'made'; readonly name: string; readonly url: string; readonly size: number };

const sizeIn = (locale: Locale, bytes: number): string =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1000))} kB`;

function download({ url, name }: { readonly url: string; readonly name: string }) {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** Makes the file of a lesson and hands it over. Another choice asks for another file: then it is drawn anew. */
export function FileBox({ t, spoken, chosen, format, profile }: FileBoxProps) {
  const [now, setNow] = useState<Now>({ is: 'asked' });
  const url = now.is === 'made' ? now.url : null;
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);

  async function make() {
    if (now.is === 'making') return;
    if (now.is === 'made') return download(now);
    setNow({ is: 'making' });
    try {
      const { makeFile } = await maker.load();
      const { name, bytes } = await makeFile(chosen, format, profile);
      const type = format === 'html' ? 'text/html' : 'application/zip';
      const made = { name, size: bytes.length, url: URL.createObjectURL(new Blob([bytes as BlobPart], { type })) };
      setNow({ is: 'made', ...made });
      download(made);
    } catch {
      setNow({ is: 'failed' });
    }
  }

  return (
    <>
      <button type="button" className="go" aria-disabled={now.is === 'making'} onClick={() => void make()}>
        <span>{now.is === 'made' ? t.take.again : t.take.make}</span>
        <span className="go__arrow">
          <Icon name="down" size={26} weight={3} />
        </span>
      </button>
      <output className="st-said" data-wrong={now.is === 'failed' || undefined}>
        {now.is === 'making' && t.take.making}
        {now.is === 'made' && t.take.made(now.name, sizeIn(spoken, now.size))}
        {now.is === 'failed' && t.take.failed}
      </output>
    </>
  );
}
