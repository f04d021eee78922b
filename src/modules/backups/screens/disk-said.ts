import { decimal, grouped } from '../../../design/grouped.ts'
import type { State } from './api.ts'
import { t } from './words.ts'

export type Disk = NonNullable<State['disk']>

/** Something is refused already. */
export const isFilling = ({ level }: Disk) => level === 'no_uploads' || level === 'full'

/** 64,266 MB is a number to count; "62,8 GB" is one to read. */
export const freeSaid = (megabytes: number): string =>
  megabytes < 1024 ? `${grouped(megabytes)} MB` : `${decimal(megabytes / 1024, 1)} GB`

/** What is left, what is refused, and what to do. */
export const diskSaid = ({ level, freeMegabytes, reads }: Disk): string =>
  t(`disk.${level}`, { free: freeSaid(freeMegabytes), reads: grouped(reads) })
