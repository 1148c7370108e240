// Resolves an import to the path that it spells: imports end in their extension, and whether the file exists is tsc's business.
'use strict';
const path = require('node:path');

exports.interfaceVersion = 2;

exports.resolve = (source, file) =>
  source.startsWith('.') ? { found: true, path: path.resolve(path.dirname(file), source) } : { found: false };
