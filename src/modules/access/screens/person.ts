import type { z } from 'zod'
import type { access } from '../contract.ts'

/** A line of Pengguna & peran. */
export type Person = z.output<(typeof access)['people']['output']>['people'][number]
