// A part of the view with its heading.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

export function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" className={styles.heading}>
        {heading}
      </Text>
      {children}
    </section>
  );
}
