import { shortDay, timeSaid } from '../../../app/web/client/days.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import type { MissingSession } from './api.ts'
import { t } from './words.ts'

/** Of whom to ask for a roll, and the roll itself for whoever was told on paper. */
export const MissingRolls = ({ of }: { of: readonly MissingSession[] }) => (
  <Calm>
    {of.map((s) => (
      <CalmRow
        key={s.sessionId}
        title={s.title}
        note={[`${shortDay(s.onDay)} ${timeSaid(s.starts)}–${timeSaid(s.ends)}`, s.deliverer]
          .filter(Boolean)
          .join(' · ')}
      >
        {s.mayMark && (
          <LinkButton small icon="checklist" href={`/presensi/${s.sessionId}`}>
            {t('rolls.open')}
          </LinkButton>
        )}
      </CalmRow>
    ))}
  </Calm>
)
