// The three severities: each with its own shape beside its colour, for eyes that tell no colours.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/check/finding.ts';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular } as const;

/** Decorative: the words beside it say the severity. `isQuiet` where there is nothing of it. */
export function SeverityIcon({ severity, isQuiet = false }: { readonly severity: Severity; readonly isQuiet?: boolean }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, isQuiet ? styles.info : styles[severity])} aria-hidden />;
}
