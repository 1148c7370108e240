// Formulas between the file, which marks functions that are younger than its format, and the grid, which does not.

/**
 * Functions that Excel stores with a prefix, as a file of 2007 would not know them (Microsoft: "Issue: An _xlfn. prefix is
 * displayed in front of a formula"). Without it Excel reads the name as unknown.
 */
const PREFIXED: Readonly<Record<string, string>> = Object.fromEntries([
  ...(
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR ' +
    'BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH ' +
    'FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST ' +
    'LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV ' +
    'NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV ' +
    'T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST ' +
    'WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  )
    .split(' ')
    .map((name) => [name, `_xlfn.${name}`] as const),
  ...['FILTER', 'SORT'].map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** Applies a change to what stands outside of quotes. */
const outsideQuotes = (formula: string, change: (text: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join('');

/** The file's formula as the grid knows it. */
export const gridFormula = (formula: string): string => outsideQuotes(formula, (text) => text.replace(/_xlfn\.(?:_xlws\.)?/gi, ''));

/** The grid's formula as the file stores it; both without "=". */
export const fileFormula = (formula: string): string =>
  outsideQuotes(formula, (text) => text.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => PREFIXED[name.toUpperCase()] ?? name));

/** Whether the grid has all that a formula asks for: other workbooks and tables by name it has not. */
export const isComputable = (formula: string): boolean => !formula.replace(/"(?:[^"]|"")*"/g, '').includes('[');
