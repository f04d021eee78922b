import { clockOf, dayKey, dayMonth, todayKey } from '../../../app/web/client/days.ts'
import { Flag, OpenFlag } from '../../../design/status-text.tsx'
import type { FlagKind } from '../flag-kinds.ts'
import type { CasePage } from './case-types.ts'
import { rules, t } from './words.ts'

/** What must be seen before acting with her; each leads to the page where it is explained and closed. */
export const FlagLines = ({ caseId, flags }: Pick<CasePage, 'caseId' | 'flags'>) =>
  flags.map((f) => (
    <li key={f.flagId}>
      <OpenFlag icon={iconOf(f.kind)} danger={f.kind === 'safety'} href={`/penerima-manfaat/${caseId}/keselamatan`}>
        {f.kind === 'safety'
          ? t('flag.since', { flag: rules.code('flag', f.kind), when: sinceOf(f.openedAt) })
          : rules.code('flag', f.kind)}
      </OpenFlag>
    </li>
  ))

/** The same in a row, where the whole line leads to her. */
export const FlagMark = ({ kind }: { kind: FlagKind }) => (
  <Flag icon={iconOf(kind)} danger={kind === 'safety'}>
    {rules.code('flag', kind)}
  </Flag>
)

const iconOf = (kind: FlagKind) => (kind === 'safety' ? 'user-shield' : 'heart-handshake')

/** Today by the clock, earlier by its day. */
const sinceOf = (at: string) => (dayKey(at) === todayKey() ? clockOf(at) : dayMonth(at))
