import { grouped } from '../../../design/grouped.ts'
import type { State } from './api.ts'
import { t } from './words.ts'

export type Disk = NonNullable<State['disk']>

/** Something is refused already. */
export const isFilling = ({ level }: Disk) => level === 'no_uploads' || level === 'full'

/** What is left, what is refused, and what to do. */
export const diskSaid = ({ level, freeMegabytes, reads }: Disk): string =>
  t(`disk.${level}`, { free: grouped(freeMegabytes), reads: grouped(reads) })
