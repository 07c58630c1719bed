// Of the loader of the element, a module, the same as a classic script: a browser runs that from any host.

/**
 * What a module may say and a classic script may not is said in another way; nothing of it becomes a name on the page.
 * @param {string} code the loader, built
 */
export function classicOf(code) {
  const put = (/** @type {string} */ text, /** @type {RegExp} */ what, /** @type {string} */ instead) => {
    if (!what.test(text)) throw new Error(`The loader of the element has no ${what.source} any more.`);
    return text.replace(what, () => instead);
  };
  let body = put(code, /export\s*\{[^}]*\};?\s*$/, '');
  body = put(body, /(?<=\bimport\()`\.\//g, '`${classicIn}');
  body = put(body, /\bimport\.meta\.url\.replace\(`element\.js`,`/, '(`${classicIn}');
  if (/\bimport\s*[^(\s]|\bexport\b/.test(body)) throw new Error('The loader of the element is no classic script.');
  return `(classicIn=>{${body}})(new URL(".",document.currentScript.src).href);`;
}
