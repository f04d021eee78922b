import { useState } from 'react'
import { dayMonthYear, monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { feeList } from '../lists/fees.ts'
import { api, type FeeMonth, type FeeRow } from './api.ts'
import { FeeDialog, PaidDialog } from './fee-dialog.tsx'
import { t } from './words.ts'

/** Honor pengajar luar: what a month costs session by session, what is still owed, and the months before. */
export function FeesPage() {
  const [month] = useSearchParam('bulan')
  const read = useRead(api.fees.month, month ? { month } : {})
  const readsDirectory = useMay('deliverers.read')
  return (
    <>
      <PageHead
        title={t('fees.title')}
        note={t('fees.note')}
        actions={readsDirectory && <LinkButton href="/pengajar">{t('fees.directory')}</LinkButton>}
      />
      <ReadView read={read} lines={6}>
        {(of) => <Month of={of} />}
      </ReadView>
    </>
  )
}

const pageOf = (month: string) => `/honor?bulan=${month}`

function Month({ of }: { of: FeeMonth }) {
  const mayWrite = useMay('fees.write')
  const [row, setRow] = useState<FeeRow | null>(null)
  const [wrong, setWrong] = useState<FeeRow | null>(null)
  // a debt of an earlier month does not hide behind a new one
  const owing = of.months.find((m) => m.owedRupiah > 0 && m.month < of.month)
  const step = (r: FeeRow) => {
    if (!mayWrite || r.state === 'paid') return r.paidOn && dayMonthYear(r.paidOn)
    return (
      <span className="row row--wrap">
        <Button small kind={r.state === 'owed' ? 'primary' : undefined} onClick={() => setRow(r)}>
          {t(r.state === 'owed' ? 'fees.pay' : 'fees.write')}
        </Button>
        {r.state === 'owed' && (
          <Button small onClick={() => setWrong(r)}>
            {t('fees.correct')}
          </Button>
        )}
      </span>
    )
  }
  const amount = (r: FeeRow) => {
    if (r.amountRupiah === null) return '–'
    const tax = r.taxRupiah ? ` ${t('fees.tax', { money: formatRupiah(r.taxRupiah) })}` : ''
    return `${formatRupiah(r.amountRupiah)}${tax}`
  }
  return (
    <div className="stack stack-5">
      <Section title={monthOf(`${of.month}-01`)} count={of.rows.length}>
        <div className="stack stack-3">
          <p>{t('fees.sum', { owed: formatRupiah(of.owedRupiah), paid: formatRupiah(of.paidRupiah) })}</p>
          {owing && (
            <p>
              <Flag icon="alert-circle">
                <Link href={pageOf(owing.month)}>
                  {t('fees.owing', { month: monthOf(`${owing.month}-01`), owed: formatRupiah(owing.owedRupiah) })}
                </Link>
              </Flag>
            </p>
          )}
          <div className="row">
            <LinkButton small icon="chevron-left" href={pageOf(of.before)}>
              {t('fees.before')}
            </LinkButton>
            <LinkButton small icon="chevron-right" href={pageOf(of.after)}>
              {t('fees.after')}
            </LinkButton>
          </div>
          {of.rows.length === 0 ? (
            <Empty t={t} name="fees.none" href="/jadwal" />
          ) : (
            <WholeList
              of={feeList}
              t={t}
              caption={t('fees.title')}
              rows={of.rows}
              rowKey={(r) => `${r.sessionId} ${r.delivererId}`}
              cells={{ amountRupiah: amount, step }}
            />
          )}
        </div>
      </Section>
      {of.months.length > 0 && (
        <Bars
          title={t('fees.months')}
          head={[t('fees.month'), t('fees.months_sum')]}
          wordy
          rows={of.months.map((m) => ({
            key: m.month,
            label: monthOf(`${m.month}-01`),
            href: pageOf(m.month),
            parts: [
              { key: 'paid', value: m.paidRupiah, look: 'full' as const },
              { key: 'owed', value: m.owedRupiah, look: 'half' as const },
            ],
            said: t('fees.sum', { owed: formatRupiah(m.owedRupiah), paid: formatRupiah(m.paidRupiah) }),
          }))}
        />
      )}
      {row?.state === 'unwritten' && <FeeDialog of={row} onClose={() => setRow(null)} />}
      {wrong && <FeeDialog of={wrong} onClose={() => setWrong(null)} />}
      {row?.state === 'owed' && <PaidDialog of={row} onClose={() => setRow(null)} />}
    </div>
  )
}
