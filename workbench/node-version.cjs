// Stops with one line where Node is too old, before anything newer is loaded; written so that any Node can read it.
var found = process.versions.node;
var parts = found.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error('PARScore cần Node.js 20.19 trở lên, máy này có ' + found + ' / PARScore needs Node.js 20.19 or newer, this is ' + found + '.');
  process.exit(1);
}
