import { useState } from 'react'
import { longDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api, type OneImprovement } from './api.ts'
import { FinishDialog, HandOverDialog } from './improve-dialogs.tsx'
import { Standing } from './improvements.tsx'
import { t } from './words.ts'

/** One improvement: from what it follows, whose it is, and what came of it. */
export function OneImprovementPage() {
  const read = useRead(api.quality.improvement, { improvementId: useRouteParam('improvementId') })
  return (
    <ReadView read={read} lines={8}>
      {(of) => <Shown of={of} />}
    </ReadView>
  )
}

function Shown({ of }: { of: OneImprovement }) {
  const [open, setOpen] = useState<'finish' | 'hand_over' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className="stack stack-3 measure">
      <PageHead title={of.what} note={<Standing of={of} />} />
      <Card body>
        <div className="stack stack-3">
          <Milestones
            label={t('path.label')}
            of={[
              { key: 'given', title: t('path.given'), when: `${shortDay(of.askedOn)} · ${of.askedBy}`, look: 'done' },
              {
                key: 'done',
                title: t('path.done'),
                when: of.doneOn
                  ? `${shortDay(of.doneOn)} · ${of.doneBy}`
                  : t('path.until', { who: of.owner, day: longDay(of.dueOn) }),
                look: of.doneOn ? 'done' : 'now',
              },
            ]}
          />
          <div className="row row--wrap">
            {of.mayFinish && (
              <Button kind="primary" icon="check" onClick={() => setOpen('finish')}>
                {t('finish.open')}
              </Button>
            )}
            {of.mayHandOver && <Button onClick={() => setOpen('hand_over')}>{t('hand_over.open')}</Button>}
          </div>
        </div>
      </Card>
      <Told of={of} />
      {open === 'finish' && <FinishDialog of={of} onClose={close} />}
      {open === 'hand_over' && <HandOverDialog of={of} onClose={close} />}
    </div>
  )
}

function Told({ of }: { of: OneImprovement }) {
  const lines = [
    ['origin', <From key="from" of={of} />],
    ['measure', of.measure],
    ['was', of.was],
    ['became', of.became],
    ['outcome', of.doneOn ? (of.outcome ?? t('evidence.closed')) : null],
  ] as const
  return (
    <Section title={t('told.title')}>
      <Card body>
        <dl className="told">
          {lines.map(
            ([key, said]) =>
              said !== null && (
                <div key={key}>
                  <dt>{t(`told.${key}`)}</dt>
                  <dd>{said}</dd>
                </div>
              ),
          )}
        </dl>
      </Card>
    </Section>
  )
}

function From({ of }: { of: OneImprovement }) {
  const word = t(`origin.${of.origin}`)
  if (of.factorId) return <Link href={`/mutu/hal/${of.factorId}`}>{of.factor ?? word}</Link>
  if (of.reportId) return <Link href={`/evaluasi/laporan/${of.reportId}`}>{word}</Link>
  if (of.issueId) return <Link href="/mutu/isu">{word}</Link>
  return <>{word}</>
}
