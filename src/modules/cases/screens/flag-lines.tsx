import { clockOf, dayKey, dayMonth, todayKey } from '../../../app/web/client/days.ts'
import { flagIcon } from '../../../app/web/client/flag-mark.tsx'
import { OpenFlag } from '../../../design/status-text.tsx'
import type { CasePage } from './case-types.ts'
import { stages } from './stage-words.ts'
import { t } from './words.ts'

/** What must be seen before acting with her; each leads to the page where it is explained and closed. */
export const FlagLines = ({ caseId, flags }: Pick<CasePage, 'caseId' | 'flags'>) =>
  flags.map((f) => (
    <li key={f.flagId}>
      <OpenFlag icon={flagIcon(f.kind)} danger={f.kind === 'safety'} href={`/penerima-manfaat/${caseId}/keselamatan`}>
        {f.kind === 'safety'
          ? t('flag.since', { flag: stages.code('flag', f.kind), when: sinceOf(f.openedAt) })
          : stages.code('flag', f.kind)}
      </OpenFlag>
    </li>
  ))

/** Today by the clock, earlier by its day. */
const sinceOf = (at: string) => (dayKey(at) === todayKey() ? clockOf(at) : dayMonth(at))
