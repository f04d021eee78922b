import { inject } from 'vitest'
import { POLICIES } from '../../src/app/modules.ts'
import { policyMutants } from './policy-mutants.ts'

/** Before the server reads its policies: in memory the same policy is broken as in the database. */
policyMutants(POLICIES)[inject('mutant') - 1]?.apply(POLICIES)
