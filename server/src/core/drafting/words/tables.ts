import { type Row, rowsOf } from './row.ts';
import { AGENCIES } from './tables/agencies.ts';
import { DECLARATIONS } from './tables/declarations.ts';
import { ENVIRONMENT } from './tables/environment.ts';
import { FORMAL_STATES } from './tables/formal-states.ts';
import { GROUPS } from './tables/groups.ts';
import { MISSIONS } from './tables/missions.ts';
import { OFFICES } from './tables/offices.ts';
import { ORGANS } from './tables/organs.ts';
import { PHRASES } from './tables/phrases.ts';
import { STATES } from './tables/states.ts';
import { TERMS } from './tables/terms.ts';
import { TREATIES } from './tables/treaties.ts';

/** Every row that is offered. */
export const ROWS: readonly Row[] = [
  ORGANS,
  MISSIONS,
  OFFICES,
  AGENCIES,
  TREATIES,
  ENVIRONMENT,
  DECLARATIONS,
  STATES,
  FORMAL_STATES,
  GROUPS,
  TERMS,
  PHRASES,
].flatMap(rowsOf);
