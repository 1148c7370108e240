// Thêm: the tools as a list, each with a sentence; the open one below a button that leads back.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useEscape } from '../frame/escape.ts';
import { Loaded } from '../frame/loaded.tsx';
import { usePaneState, useSession, useWords } from '../frame/pane-context.ts';
import { TOOLS, type Book, type Tool } from '../session/state.ts';
import { TOOL } from './registry.ts';
import { TOOLS_WORDS } from './words.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { width: '100%', justifyContent: 'space-between', paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  back: { alignSelf: 'flex-start', paddingLeft: 0 },
});

export function MoreView(): ReactElement | null {
  const book = usePaneState((state) => state.book);
  const tool = usePaneState((state) => state.tool);
  if (book === null) return null;
  return tool === null ? <ToolList /> : <OpenTool key={tool} tool={tool} book={book} />;
}

function ToolList(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TOOLS_WORDS);
  return (
    <div className={styles.view}>
      <Text as="h2" size={400} weight="semibold">
        {say('heading')}
      </Text>
      <ul className={styles.list}>
        {TOOLS.map((tool) => (
          <li key={tool} className={styles.item}>
            <Button appearance="transparent" className={styles.open} icon={<ChevronRightRegular />} iconPosition="after" onClick={() => session.openTool(tool)}>
              <span className={styles.words}>
                <Text weight="semibold">{say(tool)}</Text>
                <Text size={200}>{say(`${tool}-does`)}</Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OpenTool({ tool, book }: { readonly tool: Tool; readonly book: Book }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TOOLS_WORDS);
  useEscape(true, () => session.openTool(null));
  const Body = TOOL[tool];
  return (
    <div className={styles.view}>
      <Button size="small" appearance="transparent" className={styles.back} icon={<ArrowLeftRegular />} onClick={() => session.openTool(null)}>
        {say('back')}
      </Button>
      <Text as="h2" size={400} weight="semibold">
        {say(tool)}
      </Text>
      <Loaded>
        <Body book={book} />
      </Loaded>
    </div>
  );
}
