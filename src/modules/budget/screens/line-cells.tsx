import { Button } from '../../../design/button.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { named } from '../rules.ts'
import type { Line } from './api.ts'
import { t } from './words.ts'

/** The activity, and its programme; their names and codes are changed for all its lines at once. */
export const Under = ({ of: l, onChange }: { of: Line; onChange: (() => void) | null }) => (
  <div>
    {named(l.activityCode, l.activity)}
    {l.programme !== null && <p className="small quiet">{named(l.programmeCode, l.programme)}</p>}
    {onChange && (
      <Button small kind="plain" onClick={onChange}>
        {t('heading.change')} <span className="sr">{l.name}</span>
      </Button>
    )}
  </div>
)

/** How it is reckoned; for which track; and that it goes by other women than the plan. */
export const Reckoned = ({ of: l, persons }: { of: Line; persons: number }) => (
  <div>
    {l.calculation}
    {l.trackName !== null && <p className="small quiet">{l.trackName}</p>}
    {!l.fits && (
      <p className="small">
        <Flag icon="alert-circle">{t('line.unfitting', { persons })}</Flag>
      </p>
    )}
  </div>
)

/** Beside the amount: what stood there a year before, and that it is above the standard of prices, with the reason that was given. */
export const Amount = ({ of: l, year }: { of: Line; year: number }) => (
  <div>
    <span className="num">{groupThousands(l.amountRupiah)}</span>
    {l.before && (
      <p className="small quiet">
        {t('line.before', {
          year,
          plan: groupThousands(l.before.amountRupiah),
          paid: groupThousands(l.before.paidRupiah),
        })}
      </p>
    )}
    {l.ceilingRupiah !== null && l.priceRupiah > l.ceilingRupiah && (
      <p className="small">
        <Flag icon="alert-circle">
          {t('line.above', { ceiling: groupThousands(l.ceilingRupiah), reason: l.ceilingReason ?? '' })}
        </Flag>
      </p>
    )}
  </div>
)
