import { Link } from '../../../design/link.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { terbilangRupiah } from '../../../kernel/terbilang.ts'
import type { One } from './api.ts'
import { t } from './words.ts'

/** The line of the budget that it stands on, and what is left of it afterwards; the amount in words, as a receipt has it. */
export function LineBox({ one }: { one: One }) {
  const { line } = one
  const rows = line && [
    { key: 'plan', cells: [t('line.plan', { year: one.year }), groupThousands(line.planRupiah)] },
    { key: 'paid', cells: [t('line.paid'), groupThousands(line.paidRupiah)] },
    { key: 'committed', cells: [t('line.committed'), groupThousands(line.committedRupiah)] },
    { key: 'left', cells: [t('line.left'), groupThousands(line.leftRupiah)] },
  ]
  return (
    <Section title={t('line.title')} count={line?.name ?? t('line.none')}>
      <Card body>
        <div className="stack stack-3">
          {rows && <MiniTable title={t('line.title')} head={[t('line.what'), t('line.rupiah')]} rows={rows} />}
          <dl className="told">
            <div>
              <dt>{t('told.kind')}</dt>
              <dd>{t(`kind.${one.kind}`)}</dd>
            </div>
            <div>
              <dt>{t('told.fund')}</dt>
              <dd>{t(`fund.${one.fund}`)}</dd>
            </div>
            <div>
              <dt>{t('told.amount')}</dt>
              <dd>
                {formatRupiah(one.amountRupiah)}{' '}
                <span className="small quiet">{terbilangRupiah(one.amountRupiah)}</span>
              </dd>
            </div>
            {one.needId && (
              <div>
                <dt>{t('told.need')}</dt>
                <dd>
                  <Link href={`/kebutuhan/${one.needId}`}>{t('told.need_open')}</Link>
                </dd>
              </div>
            )}
          </dl>
        </div>
      </Card>
    </Section>
  )
}

/** Who asked, who approved, who paid: never the same for the two last, nor for the two first. */
export function People({ one }: { one: One }) {
  const payers = [...new Set(one.payments.map((p) => p.by))].join(', ')
  const people = [
    [one.askedBy, t('people.asked')],
    [one.decidedBy, t(one.decision === 'declined' ? 'people.declined' : 'people.approved')],
    [payers || null, t('people.paid')],
  ] as const
  return (
    <Section title={t('people.title')}>
      <Card>
        <ul className="lines">
          {people.map(
            ([name, did]) =>
              name && (
                <li key={did} className="card__body">
                  <b>{name}</b> <span className="small quiet">{did}</span>
                </li>
              ),
          )}
        </ul>
      </Card>
    </Section>
  )
}
