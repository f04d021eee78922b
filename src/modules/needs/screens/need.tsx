import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayMonthYear, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, NEED_CHANGES, type Need } from './api.ts'
import { DecideDialog, FulfilDialog } from './need-dialogs.tsx'
import { Standing } from './needs.tsx'
import { t } from './words.ts'

/** One need: its three steps, what was asked for, what the head said, and the one thing to do next. */
export function OneNeed() {
  const read = useRead(api.needs.need, { needId: useRouteParam('needId') })
  return (
    <ReadView read={read} lines={8}>
      {(need) => <Shown need={need} />}
    </ReadView>
  )
}

function Shown({ need }: { need: Need }) {
  const [open, setOpen] = useState<'decide' | 'fulfil' | null>(null)
  const close = () => setOpen(null)
  const carry = useCommand(api.needs.carry, {
    changes: NEED_CHANGES,
    onDone: ({ year }) => toast(t('carry.done', { year })),
  })
  return (
    <div className="stack stack-3 measure">
      <PageHead
        title={need.what}
        note={
          <>
            {t('need.no', { no: need.no })} <Standing of={need} />
          </>
        }
      />
      <CommandRefusal of={carry} />
      <Card body>
        <div className="stack stack-3">
          <Path need={need} />
          <div className="row row--wrap">
            {need.mayDecide && (
              <Button kind="primary" onClick={() => setOpen('decide')}>
                {t('decide.open')}
              </Button>
            )}
            {need.maySettle && (
              <Button kind="primary" icon="check" onClick={() => setOpen('fulfil')}>
                {t('fulfil.open')}
              </Button>
            )}
            {need.mayCarry && (
              <Button busy={carry.busy} onClick={() => void carry.run({ needId: need.needId })}>
                {t('carry.do')}
              </Button>
            )}
          </div>
        </div>
      </Card>
      <Told need={need} />
      {open === 'decide' && <DecideDialog need={need} onClose={close} />}
      {open === 'fulfil' && <FulfilDialog need={need} onClose={close} />}
    </div>
  )
}

function Path({ need }: { need: Need }) {
  const { decision, decidedBy, decidedAt, fulfilledOn, fulfilledBy } = need
  const isOver = need.state === 'declined'
  return (
    <Milestones
      label={t('path.label')}
      of={[
        { key: 'asked', title: t('path.asked'), when: `${shortDay(need.askedOn)} · ${need.askedBy}`, look: 'done' },
        {
          key: 'decided',
          title: t('path.decided'),
          when: decidedAt && decidedBy ? `${momentOf(decidedAt)} · ${decidedBy}` : t('path.waits'),
          said: decision && t(`decision.${decision}`),
          look: decision ? 'done' : 'now',
        },
        {
          key: 'fulfilled',
          title: t('path.fulfilled'),
          when: fulfilledOn
            ? `${shortDay(fulfilledOn)} · ${fulfilledBy}`
            : need.planYear !== null
              ? t('state.planned_in', { year: need.planYear })
              : undefined,
          look: fulfilledOn ? 'done' : isOver ? 'not' : decision ? 'now' : 'ahead',
        },
      ]}
    />
  )
}

function Told({ need }: { need: Need }) {
  const lines = [
    ['kind', t(`kind.${need.kind}`)],
    ['cost', formatRupiah(need.costRupiah)],
    ['source', t(`source.${need.source}`)],
    ['neededBy', need.neededBy && dayMonthYear(need.neededBy)],
    ['women', t('told.count', { count: need.womenCount })],
    ['why', need.why],
    ['answer', need.answer],
    ['spent', need.spentRupiah === null ? null : formatRupiah(need.spentRupiah)],
  ] as const
  return (
    <Section title={t('told.title')}>
      <Card body>
        <dl className="told">
          {lines.map(
            ([key, said]) =>
              (said !== null || key === 'why') && (
                <div key={key}>
                  <dt>{t(`told.${key}`)}</dt>
                  <dd className={said === null ? 'quiet' : undefined}>
                    {said ?? t('told.closed')}
                    {key === 'women' && need.women.length > 0 && <Named need={need} />}
                  </dd>
                </div>
              ),
          )}
        </dl>
      </Card>
    </Section>
  )
}

const Named = ({ need }: { need: Need }) => (
  <ul>
    {need.women.map((w) => (
      <li key={w.caseId}>
        <Link href={`/penerima-manfaat/${w.caseId}`}>
          <Called of={w} />
        </Link>
      </li>
    ))}
  </ul>
)
