// How a row looks that shows its cell in the sheet: one button as wide as the panel.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useRowStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    width: '100%',
    columnGap: tokens.spacingHorizontalS,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    // Below the trial that stays in sight at the top.
    scrollMarginTop: '160px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1, minWidth: 0, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  figures: { flexShrink: 0, maxWidth: '55%', display: 'flex', flexDirection: 'column', alignItems: 'flex-end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});
