// The address that a build is for: https, ending in a slash, as the manifest and the help of functions name it.

/** Where the add-in stands while it is developed, and what manifest.xml in the repository says. */
export const LOCAL = 'https://localhost:3000/';

/** The address of the site; throws one sentence where it will not do. */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`--url cần một địa chỉ https://…, không có ? hay # / --url needs an https:// address without ? or #: ${text}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
