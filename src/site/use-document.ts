import { useEffect } from 'react';

/** Says in the head of the page what is on it, once that is known. */
export function useDocument(said: { readonly lang: string; readonly title: string } | null): void {
  const { lang, title } = said ?? {};
  useEffect(() => {
    if (!lang || !title) return;
    document.documentElement.lang = lang;
    document.title = title;
  }, [lang, title]);
}
