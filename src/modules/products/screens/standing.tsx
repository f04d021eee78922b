import { Flag } from '../../../design/status-text.tsx'
import type { Work } from './api.ts'
import { t } from './words.ts'

/** Hours as they are read: "1,25 jam", "45 menit". */
export const timeSaid = (minutes: number): string =>
  minutes < 60
    ? t('time.minutes', { n: minutes })
    : t('time.hours', { n: String(Math.round((minutes / 60) * 100) / 100).replace('.', ',') })

/** How many there are, or why it is not for sale. */
export function stockSaid(w: Work): string {
  if (w.meantFor !== 'sale') return t(`meant_for.${w.meantFor}`)
  if (w.kind === 'service') return t('stock.service', { count: w.sold })
  const said = w.out > 0 ? t('stock.and_out', { home: w.home, out: w.out }) : t('stock.home', { home: w.home })
  return w.place ? t('stock.at', { said, place: w.place }) : said
}

export const Standing = ({ of: w }: { of: Work }) => (
  <p className="small row row--wrap">
    {w.isLow && <Flag icon="alert-triangle">{t('low.short')}</Flag>} <span className="quiet">{stockSaid(w)}</span>
  </p>
)
