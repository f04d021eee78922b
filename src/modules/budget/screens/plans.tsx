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
import { api, type Ground, type PlanLine } from './api.ts'
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
      {year !== null && read.data && (
        <BeginDialog year={year} ground={read.data.ground} onClose={() => setYear(null)} />
      )}
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
            <StatTile
              num={formatRupiah(Math.round(totalRupiah / p.persons))}
              word={t('plan.per_person')}
              was={p.unfitting > 0 ? t('people.unfitting', { count: p.unfitting, persons: p.persons }) : undefined}
              href={href}
            />
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

/** The batches of the year together; while none is planned the places of the house (domain.md 9.1). */
function personsOf(year: number, { capacity, intakes }: Ground): number {
  const quota = intakes.filter((i) => i.year === year).reduce((n, i) => n + i.quota, 0)
  return quota > 0 ? quota : capacity
}

function BeginDialog({ year, ground, onClose }: { year: number; ground: Ground; onClose: () => void }) {
  const intakes = ground.intakes.filter((i) => i.year === year)
  const form = useForm(beginForm, t, `anggaran/${year}`, {
    ...emptyDraft(beginForm, { today: '' }),
    persons: String(personsOf(year, ground)),
    days: String(ground.programmeDays),
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
      intro={
        <div className="stack stack-2">
          <p>{t('begin.house', { capacity: ground.capacity, days: ground.programmeDays })}</p>
          <p>
            {intakes.length > 0
              ? t('begin.intakes', {
                  list: intakes.map((i) => t('begin.intake', { name: i.name, quota: i.quota })).join(', '),
                })
              : t('begin.no_intakes', { year })}
          </p>
          {ground.tracks.length > 0 && <p>{t('begin.tracks', { list: ground.tracks.join(', ') })}</p>}
        </div>
      }
      action={t('begin.do')}
      onSend={() => void command.run({ ...form.input(), year })}
    />
  )
}
