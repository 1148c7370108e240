// The column map as a form: each role that matters with its column; impossible maps are told beside the field and not kept.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Columns, Table } from '../../core/sheet/table.ts';
import { useWords } from '../frame/pane-context.ts';
import { ColumnField } from './column-field.tsx';
import { differsAt, MAP_ROLES, mapProblems, withColumn, type MapPlace, type MapRole } from './column-map.ts';
import type { SheetColumn } from './sheet-columns.ts';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

export interface ColumnMapFormProps {
  readonly kind: Table['kind'];
  readonly columns: Columns;
  readonly recognised: Columns | null;
  readonly choices: readonly SheetColumn[];
  readonly change: (columns: Columns) => void;
  /** Keeps the map; answers with a sentence where it cannot be kept. */
  readonly save: () => string | null;
  /** Buttons beside [Lưu]. */
  readonly children?: ReactNode;
}

export function ColumnMapForm({ kind, columns, recognised, choices, change, save, children }: ColumnMapFormProps): ReactElement {
  const styles = useStyles();
  const say = useWords(TABLE);
  const [told, setTold] = useState<string | null>(null);
  const { main, more } = MAP_ROLES[kind];
  const problems = mapProblems(columns, kind);
  const needsMore = more.some((role) => problems.some((each) => each.role === role) || (recognised !== null && differsAt(columns, recognised, { role, round: 0 })));
  const [isMoreOpen, setMoreOpen] = useState(needsMore);
  const fields = (roles: readonly MapRole[]): ReactElement[] =>
    roles.flatMap((role) => placesOf(role, columns)).map((place) => (
      <ColumnField
        key={`${place.role} ${place.round}`}
        place={place}
        columns={columns}
        recognised={recognised}
        choices={choices}
        problem={problems.find(({ role, round }) => role === place.role && round === place.round)}
        choose={(column) => {
          setTold(null);
          change(withColumn(columns, place, column));
        }}
      />
    ));
  return (
    <form
      aria-label={say('columns')}
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) setTold(save());
        else if (needsMore) setMoreOpen(true);
      }}
    >
      {fields(main)}
      <Button size="small" appearance="transparent" icon={isMoreOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isMoreOpen} onClick={() => setMoreOpen(!isMoreOpen)}>
        {say('more-columns')}
      </Button>
      {isMoreOpen && fields(more)}
      <div role="alert">{told !== null && <Text className={styles.trouble}>{told}</Text>}</div>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {say('save')}
        </Button>
        {children}
      </div>
    </form>
  );
}

/** A role's places; of the appraisal one more than there are, for a further round. */
const placesOf = (role: MapRole, columns: Columns): MapPlace[] => Array.from({ length: role === 'appraised' ? columns.appraised.length + 1 : 1 }, (_, round) => ({ role, round }));
