// One part of an insert: a tick, and on request exactly what it would write.
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useEscape } from '../../frame/escape.ts';

const useStyles = makeStyles({
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  tick: { flexGrow: 1, minWidth: 0 },
  what: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, fontSize: tokens.fontSizeBase200 },
});

interface PartProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  tick(checked: boolean): void;
  readonly children: ReactNode;
}

export function Part({ label, checked, disabled = false, tick, children }: PartProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  return (
    <li className={styles.part}>
      <div className={styles.line}>
        <Checkbox className={styles.tick} label={label} checked={checked} disabled={disabled} onChange={(_, { checked: on }) => tick(on === true)} />
        <Button size="small" appearance="subtle" aria-label={label} aria-expanded={isOpen} aria-controls={id} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && (
        <div id={id} className={styles.what}>
          {children}
        </div>
      )}
    </li>
  );
}
