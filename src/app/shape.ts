import type { Shape } from '../platform/database/migrate.ts'
import { POLICIES, SCHEMA_ORDER } from './modules.ts'
import { referenceSql } from './reference.ts'

/** Today's shape of the database: schema files in order, every policy, the tables of stages and exits. */
export const shape = (): Shape => ({ order: SCHEMA_ORDER, policies: POLICIES, reference: referenceSql() })
