import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatTile } from '../../../design/tiles.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { beginForm } from '../forms/budget.ts'
import { SAMPLE_DAYS, SAMPLE_PERSONS } from '../sample.ts'
import { api, type PlanLine } from './api.ts'
import { Standing } from './standing.tsx'
import { t } from './words.ts'

/** Anggaran: the years that have a plan, what each costs, and the year that waits for one. */
export function Plans() {
  const read = useRead(api.budget.plans, {})
  const mayWrite = useMay('budget.write')
  const [year, setYear] = useState<number | null>(null)
  const begin = (y: number, first: boolean) => (
    <Button key={y} kind={first ? 'primary' : undefined} icon="plus" onClick={() => setYear(y)}>
      {t('begin.open', { year: y })}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('plans.title')}
        note={t('plans.note')}
        actions={
          <>
            {mayWrite && read.data?.years.map((y, i) => begin(y, i === 0))}
            <LinkButton href="/anggaran/akun">{t('accounts.title')}</LinkButton>
          </>
        }
      />
      <ReadView read={read} lines={6}>
        {({ plans, years }) =>
          plans.length > 0 ? (
            <div className="stack stack-5">
              {plans.map((p) => (
                <Year key={p.planId} of={p} />
              ))}
            </div>
          ) : mayWrite ? (
            <EmptyState
              title={t('plans.none')}
              next={years[0] === undefined ? t('plans.none_who') : begin(years[0], true)}
            >
              {t('plans.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'plans.none', href: '/kebutuhan' }} />
          )
        }
      </ReadView>
      {year !== null && <BeginDialog year={year} onClose={() => setYear(null)} />}
    </>
  )
}

function Year({ of: p }: { of: PlanLine }) {
  const { totalRupiah } = p.newest
  const href = `/anggaran/${p.planId}`
  return (
    <Section title={t('plan.title', { year: p.year })} more={{ href, label: t('plan.open', { year: p.year }) }}>
      <Card body>
        <div className="stack stack-3">
          <Standing of={p.newest} />
          <div className="tiles tiles--money">
            <StatTile
              num={formatRupiah(totalRupiah)}
              word={t('plan.total')}
              was={t('plan.for', { persons: p.persons, days: p.days })}
              href={href}
            />
            <StatTile num={formatRupiah(Math.round(totalRupiah / p.persons))} word={t('plan.per_person')} href={href} />
            <StatTile
              num={formatRupiah(Math.round(totalRupiah / (p.persons * p.days)))}
              word={t('plan.per_day')}
              href={href}
            />
          </div>
        </div>
      </Card>
    </Section>
  )
}

function BeginDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const form = useForm(beginForm, t, `anggaran/${year}`, {
    ...emptyDraft(beginForm, { today: '' }),
    persons: String(SAMPLE_PERSONS),
    days: String(SAMPLE_DAYS),
  })
  const command = useCommand(api.budget.begin, {
    onDone: async ({ planId }) => {
      await form.discard()
      onClose()
      navigate(`/anggaran/${planId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('begin.open', { year })}
      action={t('begin.do')}
      onSend={() => void command.run({ ...form.input(), year })}
    />
  )
}
