import { type ComponentType, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, CHANGES, type Measure } from './api.ts'
import { AnswerDialog, DecideDialog, HearDialog, ObjectDialog, type StepProps } from './measure-dialogs.tsx'
import { MeasureWords } from './measure-words.tsx'
import { ToldToHer } from './told-to-her.tsx'
import { t } from './words.ts'
import './house-rules.css'

/** One of them with its steps: noted, heard, decided, told to her; the next one is a button for whoever takes it. */
export function OneMeasure() {
  const measureId = useRouteParam('measureId')
  const read = useRead(api.houseRules.measure, { measureId })
  return (
    <ReadView read={read} lines={8}>
      {(m) => <Shown m={m} />}
    </ReadView>
  )
}

const STEPS: Readonly<Record<'hear' | 'decide' | 'object' | 'answer', ComponentType<StepProps>>> = {
  hear: HearDialog,
  decide: DecideDialog,
  object: ObjectDialog,
  answer: AnswerDialog,
}
type Step = keyof typeof STEPS

function Shown({ m }: { m: Measure }) {
  const name = usePersonName(personOf(m))
  const [step, setStep] = useState<Step | null>(null)
  const say = useCommand(api.houseRules.sayToHer, { changes: CHANGES, onDone: () => toast(t('say.done', { name })) })
  const may: readonly [Step, boolean][] = [
    ['hear', m.mayHear],
    ['decide', m.mayDecide],
    ['answer', m.mayAnswer],
    ['object', m.mayObject],
  ]
  const Dialog = step && STEPS[step]
  return (
    <>
      <PageHead
        title={name}
        note={`${t(`state.${m.state}`)} · ${fullDay(m.happenedOn)}`}
        actions={
          <>
            {m.mayTell && (
              <Button kind="primary" busy={say.busy} onClick={() => void say.run({ measureId: m.measureId })}>
                {t('say.do')}
              </Button>
            )}
            {may.map(
              ([key, is]) =>
                is && (
                  <Button key={key} kind={key === 'object' ? undefined : 'primary'} onClick={() => setStep(key)}>
                    {t(`${key}.open`)}
                  </Button>
                ),
            )}
          </>
        }
      />
      <CommandRefusal of={say} />
      <div className="stack stack-5">
        {m.decision && m.decision !== 'nothing' && m.endsOn && (
          <Banner>
            <b>{t(`decision.${m.decision}`)}</b> {t('measure.until', { day: fullDay(m.endsOn) })}
            {m.decision === 'outings_limited' && ` ${t('measure.never_family')}`}
          </Banner>
        )}
        {m.objection && !m.objection.answer && (
          <Banner kind="attention">{t('measure.answer_due', { day: fullDay(m.objection.dueOn) })}</Banner>
        )}
        <Card>
          <div className="card__body stack">
            <p>
              <span className="small quiet">{t('measure.rule')}</span>
              <br />
              <b>{m.rule}</b>
            </p>
            <Path m={m} />
          </div>
        </Card>
        <ToldToHer caseId={m.caseId} />
        <MeasureWords m={m} />
      </div>
      {Dialog && <Dialog {...{ m, name }} onClose={() => setStep(null)} />}
    </>
  )
}

/** The steps with hour and hand; what is not done yet says who does it. */
function Path({ m }: { m: Measure }) {
  const by = (at: string, who: string) => t('path.by', { when: momentOf(at), who })
  const steps = [
    { key: 'noted' as const, done: by(m.reportedAt, m.reportedBy) },
    {
      key: 'heard' as const,
      done: m.heard && `${by(m.heard.at, m.heard.by)} · ${t(`how.${m.heard.how}`)}, ${t(`beside.${m.heard.beside}`)}`,
    },
    { key: 'decided' as const, done: m.decided && by(m.decided.at, m.decided.by) },
    { key: 'said' as const, done: m.told && by(m.told.at, m.told.by) },
    ...(m.objection
      ? [
          {
            key: 'answered' as const,
            done: m.objection.answer && by(m.objection.answeredAt ?? m.objection.at, m.objection.answeredBy ?? '–'),
          },
        ]
      : []),
  ]
  return (
    <ol className="measure-path">
      {steps.map((s) => (
        <li key={s.key} className={s.done ? 'on' : undefined}>
          <b>{t(`path.${s.key}`)}</b>
          <span>{s.done ?? t(`path.${s.key}_who`)}</span>
        </li>
      ))}
    </ol>
  )
}
