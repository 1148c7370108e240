// The content security policies of our pages: nothing from anywhere but ourselves, and Office's own library where it is needed.

/** Where Office.js loads itself from; ajax.aspnetcdn.com serves the AJAX library that older hosts still ask for. */
const OFFICE = 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';

/** The task pane: no eval, no inline script, no network of ours; Office.js and Fluent UI set styles in the page. */
export const PANE_POLICY = `default-src 'none'; script-src 'self' ${OFFICE}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** Pages that are read: no script at all. */
export const TEXT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
