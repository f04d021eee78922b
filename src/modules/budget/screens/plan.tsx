import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { lineList } from '../lists/lines.ts'
import { api, type Line, type Plan, type Version } from './api.ts'
import { Cycle } from './cycle.tsx'
import { HeadingDialog } from './heading-dialog.tsx'
import { LayoutDialog } from './layout-dialog.tsx'
import { Amount, Reckoned, Under } from './line-cells.tsx'
import { LineDialog } from './line-dialog.tsx'
import { Measured } from './measured.tsx'
import { ByActivity, ByMonth } from './pictures.tsx'
import { Standing } from './standing.tsx'
import { Steps } from './steps.tsx'
import { Tree } from './tree.tsx'
import { t } from './words.ts'

/** One year: what it costs, by activity and month; its lines; its versions beside each other; the one thing to do next. */
export function OnePlan() {
  const read = useRead(api.budget.plan, { planId: useRouteParam('planId') })
  return (
    <ReadView read={read} lines={10}>
      {(plan) => <Shown plan={plan} />}
    </ReadView>
  )
}

function Shown({ plan }: { plan: Plan }) {
  const version = plan.versions.at(-1)
  if (!version) throw new Error('a plan has a version')
  const { persons, days, year } = plan
  const money = formatRupiah(version.totalRupiah)
  const each = formatRupiah(Math.round(version.totalRupiah / persons))
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('plan.title', { year })}
        note={<Standing of={version} />}
        actions={<Steps plan={plan} version={version} />}
      />
      <p className="measure">{t('plan.says', { money, persons, days, each })}</p>
      <Measured plan={plan} version={version} />
      <Cycle plan={plan} />
      {version.answer && version.state === 'written' && (
        <p className="measure">
          <Flag icon="alert-circle">{t('plan.given_back', { words: version.answer })}</Flag>
        </p>
      )}
      {plan.lines.length > 0 && (
        <div className="cols cols--even">
          <ByActivity plan={plan} />
          <ByMonth plan={plan} />
        </div>
      )}
      <Needs plan={plan} version={version} />
      <Lines plan={plan} version={version} />
      {plan.lines.length > 0 && <Tree plan={plan} />}
    </div>
  )
}

/** What the head carried into this year and stands in no line yet: a press each. */
function Needs({ plan, version }: { plan: Plan; version: Version }) {
  const take = useCommand(api.budget.takeNeed, { onDone: () => toast(t('needs.taken')) })
  if (plan.needs.length === 0) return null
  return (
    <Section title={t('needs.title')} count={plan.needs.length}>
      <CommandRefusal of={take} />
      <ul className="stack">
        {plan.needs.map((n) => (
          <li key={n.needId} className="row row--wrap">
            <span className="grow">
              {n.what} <span className="quiet">{formatRupiah(n.costRupiah)}</span>
            </span>
            {plan.mayWrite && (
              <Button
                small
                busy={take.busy}
                onClick={() =>
                  void take.run({ versionId: version.versionId, needId: n.needId, activity: t('needs.activity') })
                }
              >
                {t('needs.take')} <span className="sr">{n.what}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Lines({ plan, version }: { plan: Plan; version: Version }) {
  const [line, setLine] = useState<Line | 'new' | null>(null)
  const [heading, setHeading] = useState<Line | null>(null)
  const add = plan.mayWrite && (
    <Button icon="plus" onClick={() => setLine('new')}>
      {t('line.new')}
    </Button>
  )
  return (
    <Section title={t('lines.title')} count={plan.lines.length}>
      <div className="stack">
        {plan.lines.length > 0 && add && <div className="row">{add}</div>}
        {plan.lines.length === 0 ? (
          <EmptyState title={t('lines.none')} next={add || t('plans.none_who')} />
        ) : (
          <WholeList
            of={lineList}
            t={t}
            caption={t('lines.title')}
            // sums stand on the sheet alone
            rows={plan.lines.map((l) => ({ ...l, activityRupiah: null, programmeRupiah: null }))}
            rowKey={(l) => l.lineId}
            without={plan.mayWrite ? undefined : ['step']}
            out={
              <>
                <ListOut sheet={api.budget.sheet} asked={{ planId: plan.planId }} may="budget.take_out_list" />
                <OwnLayout />
              </>
            }
            cells={{
              activity: (l) => <Under of={l} onChange={plan.mayWrite ? () => setHeading(l) : null} />,
              calculation: (l) => <Reckoned of={l} persons={plan.persons} />,
              amountRupiah: (l) => <Amount of={l} year={plan.year - 1} />,
              step: (l) => (
                <Button small onClick={() => setLine(l)}>
                  {t('line.do')} <span className="sr">{l.name}</span>
                </Button>
              ),
            }}
          />
        )}
      </div>
      {line && (
        <LineDialog
          versionId={version.versionId}
          line={line === 'new' ? null : line}
          under={plan.lines}
          onClose={() => setLine(null)}
        />
      )}
      {heading && <HeadingDialog versionId={version.versionId} line={heading} onClose={() => setHeading(null)} />}
    </Section>
  )
}

/** The order of the columns on the sheet of the office, for whoever writes the plan. */
function OwnLayout() {
  const read = useRead(api.budget.layout, {})
  const mayWrite = useMay('budget.write')
  const [open, setOpen] = useState(false)
  if (!mayWrite || !read.data) return null
  return (
    <div className="row only-pc no-print">
      <Button small onClick={() => setOpen(true)}>
        {t('layout.open')}
      </Button>
      <span className="small quiet">{t(read.data.isOwn ? 'layout.own' : 'layout.usual')}</span>
      {open && <LayoutDialog layout={read.data} onClose={() => setOpen(false)} />}
    </div>
  )
}
