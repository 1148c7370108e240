// How the tools stand: one column, lists without signs, the wide fields of a form.
import { makeStyles, tokens } from '@fluentui/react-components';

export const useToolStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});
