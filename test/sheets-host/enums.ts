// The enumerations of Google's services that scripts of ours name, as their documentation lists them.

export const SpreadsheetEnums = {
  ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
  SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
  InterpolationType: { NUMBER: 'NUMBER', PERCENT: 'PERCENT', PERCENTILE: 'PERCENTILE', MIN: 'MIN', MAX: 'MAX' },
  BooleanCriteria: { CUSTOM_FORMULA: 'CUSTOM_FORMULA', NUMBER_GREATER_THAN: 'NUMBER_GREATER_THAN' },
  BorderStyle: { DOTTED: 'DOTTED', DASHED: 'DASHED', SOLID: 'SOLID' },
  DeveloperMetadataVisibility: { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' },
} as const;

export const ChartEnums = {
  ChartType: { BAR: 'BAR', COLUMN: 'COLUMN', LINE: 'LINE', RADAR: 'RADAR' } as Readonly<Record<string, string>>,
  ChartMergeStrategy: { MERGE_COLUMNS: 'MERGE_COLUMNS', MERGE_ROWS: 'MERGE_ROWS' },
} as const;
