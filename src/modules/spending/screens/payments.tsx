import type { ReactNode } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { Button } from '../../../design/button.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import type { One, Payment } from './api.ts'
import { t } from './words.ts'

/** What was paid and what of it was taken back, line by line; nothing is ever rubbed out. */
export function Payments({ one, onCorrect }: { one: One; onCorrect: (paymentId: string) => void }) {
  if (one.payments.length === 0) return null
  const total = { key: 'total', cells: [t('payments.total'), '', groupThousands(one.paidRupiah)] }
  return (
    <Section title={t('payments.title')} count={one.payments.length}>
      <Card body>
        {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
        <div role="group" className="table-box" tabIndex={0} aria-label={t('payments.title')}>
          <MiniTable
            title={t('payments.title')}
            head={[t('payments.day'), t('payments.receipt'), t('payments.rupiah')]}
            rows={[
              ...one.payments.map((p) => ({
                key: p.paymentId,
                cells: [
                  shortDayYear(p.paidOn),
                  <Said key="said" of={p}>
                    {one.mayCorrect && p.standsRupiah > 0 && (
                      <Button small onClick={() => onCorrect(p.paymentId)}>
                        {t('correct.open')} <span className="sr">{p.receiptNo}</span>
                      </Button>
                    )}
                  </Said>,
                  groupThousands(p.amountRupiah),
                ],
              })),
              total,
            ]}
          />
        </div>
      </Card>
    </Section>
  )
}

const Said = ({ of: p, children }: { of: Payment; children: ReactNode }) => (
  <>
    {p.reason === null
      ? t('payments.said', { no: p.receiptNo, payee: p.payee, way: t(`way.${p.way}`) })
      : t('payments.taken_back', { no: p.receiptNo, reason: p.reason })}
    {p.taxRupiah !== null && p.taxRupiah > 0 && (
      <span className="small quiet"> {t('payments.tax', { money: groupThousands(p.taxRupiah) })}</span>
    )}
    <span className="small quiet"> {p.by}</span> {children}
  </>
)
