// A button that opens the program's own window for choosing files: the input itself stays out of sight, the button is reached by keyboard.
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' } });

export interface FileButtonProps {
  readonly label: string;
  /** As the attribute of the input: endings and types. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  /** More than one file may be chosen at a time. */
  readonly isMultiple?: boolean;
  readonly chosen: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, isDisabled = false, isMultiple = false, chosen }: FileButtonProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    if (files.length > 0) chosen(files);
  };
  return (
    <>
      <Button size="small" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} multiple={isMultiple} className={styles.hidden} aria-label={label} onChange={({ target }) => take([...(target.files ?? [])])} />
    </>
  );
}
