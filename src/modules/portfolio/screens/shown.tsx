import { shortDay } from '../../../app/web/client/days.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { decimal } from '../../../design/grouped.ts'
import { Link } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { Hers } from './api.ts'
import { t } from './words.ts'

/** How much of it she has: units with K, lesson hours. Beside them what her business brought. */
export function Shown({ of: her }: { of: Hers }) {
  const competent = her.units.filter((u) =>
    her.ratings.some((r) => r.unitId === u.unitId && r.round === 'final' && r.isCompetent),
  ).length
  const rows = [
    { key: 'units', label: t('sum.units'), n: competent, of: her.units.length },
    { key: 'hours', label: t('sum.hours'), n: her.progress.practised, of: her.progress.whole },
  ]
  const { practicum: p } = her
  return (
    <div className="card card__body stack stack-3">
      <Bars
        title={t('sum.title')}
        hideTitle
        head={[t('sum.what'), t('sum.reached')]}
        rows={rows.map((r) => ({
          ...{ key: r.key, label: r.label, said: t('sum.of', { n: r.n, of: r.of }) },
          // shares: nine units and 240 hours have no common measure
          parts: [
            { key: 'done', value: share(r), look: 'full' as const },
            { key: 'rest', value: 100 - share(r), look: 'rest' as const },
          ],
        }))}
      />
      {p && (
        <Facts
          of={[
            t('business.days', { n: p.days }),
            t('business.customers', { n: p.customers }),
            t('business.profit', { rupiah: formatRupiah(p.profit) }),
            p.meanTenths !== null && t('business.faces', { mean: decimal(p.meanTenths / 10, 1) }),
          ]}
        />
      )}
    </div>
  )
}

const share = ({ n, of }: { n: number; of: number }) => Math.round((100 * Math.min(n, of)) / Math.max(1, of))

/** What was issued to her: by a body outside, and by the house. */
export function Certificates({ of: her }: { of: Hers }) {
  const n = her.lsp.length + her.certificates.length
  if (n === 0) return null
  return (
    <Section title={t('certificates.title')} count={n}>
      <ul className="card lines">
        {her.certificates.map((c) => (
          <li key={c.letterId} className="card__body stack stack-2">
            <b>{t('certificates.house')}</b>
            <Facts
              of={[
                shortDay(c.on),
                <Link key="letter" href={`/surat/${c.letterId}`}>
                  {c.number ?? t('certificates.no_number')}
                </Link>,
              ]}
            />
          </li>
        ))}
        {her.lsp.map((l) => (
          <li key={l.certificationId} className="card__body stack stack-2">
            <b>{l.scheme}</b>
            <Facts
              of={[
                l.lsp,
                l.result ? t(`lsp.${l.result}`) : t('lsp.waiting'),
                l.number && t('lsp.number', { number: l.number }),
                l.validUntil && t('lsp.until', { day: shortDay(l.validUntil) }),
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
