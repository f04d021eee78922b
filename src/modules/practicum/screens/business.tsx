import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { FACES } from '../rules.ts'
import { api, type BusinessDay, type HerBusiness } from './api.ts'
import { DayCard } from './day-card.tsx'
import { DayDialog } from './day-dialog.tsx'
import { t } from './words.ts'

/** Praktik usaha: what her business brought, day by day, and her cash book. Every sum is computed. */
export function Business({ page }: CasePart) {
  const { caseId } = page
  const read = useRead(api.practicum.ofCase, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(her) => <Shown caseId={caseId} her={her} />}
    </ReadView>
  )
}

function Shown({ caseId, her }: { caseId: string; her: HerBusiness }) {
  const [open, setOpen] = useState<BusinessDay | 'new' | null>(null)
  const add = her.mayWrite && (
    <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
      {t('day.add')}
    </Button>
  )
  return (
    <div className="stack stack-5">
      {her.days.length === 0 ? (
        <EmptyState title={t('days.empty')} next={add || t('days.empty_who')}>
          {t('days.empty_why')}
        </EmptyState>
      ) : (
        <>
          <Sums her={her} add={add} />
          <Section title={t('days.title')} count={her.days.length}>
            <div className="stack">
              {her.days.map((d) => (
                <DayCard key={d.dayId} day={d} onMore={her.mayWrite ? () => setOpen(d) : undefined} />
              ))}
            </div>
          </Section>
        </>
      )}
      {open && <DayDialog {...{ caseId, her }} day={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  )
}

function Sums({ her: { sums, days }, add }: { her: HerBusiness; add: React.ReactNode }) {
  const given = sums.faces.reduce((sum, n) => sum + n, 0)
  return (
    <Section title={t('sums.title')} count={t('sums.days', { n: days.length })}>
      <div className="stack">
        <div className="card card__body stack stack-2">
          <b>{t('sums.profit', { rupiah: formatRupiah(sums.profit) })}</b>
          <Facts
            of={[
              t('sums.takings', { rupiah: formatRupiah(sums.takings) }),
              t('sums.material', { rupiah: formatRupiah(sums.material) }),
              t('sums.other', { rupiah: formatRupiah(sums.other) }),
              t('sums.balance', { rupiah: formatRupiah(sums.balance) }),
              t('sums.customers', { n: sums.customers }),
            ]}
          />
          {!sums.isCashBookKept && <p className="small">{t('sums.not_kept')}</p>}
          {add && <div>{add}</div>}
        </div>
        <div className="card card__body">
          <Bars
            title={t('sums.by_day')}
            head={[t('sums.day'), t('cash.takings')]}
            rows={days.toReversed().map((d) => ({
              key: d.dayId,
              label: shortDay(d.on),
              parts: [{ key: 'takings', value: d.takings, look: 'full' }],
              said: formatRupiah(d.takings),
            }))}
          />
        </div>
        {given > 0 && (
          <div className="card card__body">
            <Bars
              title={t('faces.title')}
              head={[t('faces.face'), t('faces.count')]}
              rows={FACES.toReversed().map((n) => ({
                key: String(n),
                label: t.code('face', n),
                parts: [{ key: 'n', value: sums.faces[n - 1] ?? 0, look: 'full' }],
                said: String(sums.faces[n - 1] ?? 0),
              }))}
            />
          </div>
        )}
      </div>
    </Section>
  )
}
