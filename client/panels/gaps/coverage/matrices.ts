/** The matrices there are, as the address names them and as the server is asked for them. */
import type { CoverageColumns, CoverageRows } from '../../../api/generated/graphql.ts';
import type { Choices } from '../../../state/choices.ts';

interface Asked {
  readonly rows: CoverageRows;
  readonly columns: CoverageColumns;
}

export const matrices: Readonly<Record<Choices['coverage'], Asked>> = {
  DUTY_AREA: { rows: 'DUTY', columns: 'AREA' },
  THEME_AREA: { rows: 'THEME', columns: 'AREA' },
  ORGANISATION_PARTNERSHIP: { rows: 'ORGANISATION', columns: 'PARTNERSHIP' },
  DATA_PARTNERSHIP: { rows: 'DATA_SET', columns: 'PARTNERSHIP' },
};
