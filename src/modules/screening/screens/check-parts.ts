import { fullDay } from '../../../app/web/client/days.ts'
import type { ClashPart } from '../../../design/version-clash.tsx'
import type { Page } from './api.ts'
import { t } from './words.ts'

type Check = NonNullable<Page['check']>
export type Birth = Check['births'][number]
export type Criterion = Check['criteria'][number]
type Text = { births: readonly Birth[]; criteria: readonly Criterion[] }

const birthWord = (b: Birth | undefined) => (b ? (b.on ? fullDay(b.on) : String(b.year)) : '')
const criterionWord = (c: Criterion | undefined) =>
  c ? [t(`result.${c.result}`), c.source].filter(Boolean).join(', ') : ''

/** Where two checks differ. A paper that only they saw stays with either choice: it is no difference. */
export function checkParts(yours: Text, theirs: Text): ClashPart[] {
  return [
    ...yours.births.map((b) => ({
      key: b.source,
      label: t.code('birth', b.source),
      yours: birthWord(b),
      theirs: birthWord(theirs.births.find((o) => o.source === b.source)),
    })),
    ...yours.criteria.map((c) => ({
      key: c.code,
      label: t.code('criterion', c.code),
      yours: criterionWord(c),
      theirs: criterionWord(theirs.criteria.find((o) => o.code === c.code)),
    })),
  ].filter((part) => part.yours !== part.theirs)
}
