import { monthOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Bed-nights month by month, and how long those who are here have stayed; for whoever counts the house. */
export const Nights = () => (useMay('residence.tonight') ? <Counted /> : null)

function Counted() {
  const { data } = useRead(api.residence.nights, {})
  if (!data) return null
  return (
    <div className="stack stack-5">
      <Bars
        title={t('nights.title')}
        note={t('nights.note')}
        head={[t('nights.month'), t('nights.used')]}
        rows={data.months.map((m) => ({
          key: m.from,
          label: monthOf(m.from),
          parts: [
            { key: 'used', value: m.used, look: 'full' as const },
            { key: 'free', value: Math.max(0, m.possible - m.used), look: 'rest' as const },
          ],
          said: t('nights.said', {
            used: m.used,
            possible: m.possible,
            share: m.possible > 0 ? Math.round((100 * m.used) / m.possible) : 0,
          }),
        }))}
      />
      <Bars
        title={t('stays.title')}
        note={t('stays.note')}
        head={[t('stays.span'), t('stays.women')]}
        rows={data.stays.map((s) => ({
          key: s.stay,
          label: t(`stay.${s.stay}`),
          parts: [{ key: 'women', value: s.women, look: 'full' as const }],
          said: s.women,
        }))}
      />
    </div>
  )
}
