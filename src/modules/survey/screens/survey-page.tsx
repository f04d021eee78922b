import { useState } from 'react'
import { dayMonthYear, fullDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { decimal } from '../../../design/grouped.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { FEWEST } from '../rules.ts'
import { api, type Round, type Rounds } from './api.ts'
import { SheetDialog } from './sheet-dialog.tsx'
import { AnswerDialog, OpenDialog, PrintDialog } from './survey-dialogs.tsx'
import { t } from './words.ts'

type Dialog =
  | { is: 'open' }
  | { is: 'print' }
  | { is: 'sheet'; roundId: string }
  | { is: 'answer'; roundId: string }
  | null

/** Survei kepuasan: the rounds, what was said in those that are over, and what the house does with it. */
export function SurveyPage() {
  const read = useRead(api.survey.rounds, {}, { fresh: true })
  const [dialog, setDialog] = useState<Dialog>(null)
  const close = () => setDialog(null)
  const open = (
    <Button kind="primary" icon="plus" onClick={() => setDialog({ is: 'open' })}>
      {t('open.do')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('page.title')}
        note={t('page.note', { least: FEWEST })}
        actions={
          <>
            {read.data?.mayOpen && open}
            <Button icon="printer" onClick={() => setDialog({ is: 'print' })}>
              {t('sheet.print')}
            </Button>
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {(of) =>
          of.rounds.length > 0 ? (
            <Shown of={of} onDialog={setDialog} />
          ) : of.mayOpen ? (
            <EmptyState title={t('page.none')} next={open}>
              {t('page.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'page.none', href: '/mutu' }} />
          )
        }
      </ReadView>
      {dialog?.is === 'print' && <PrintDialog onClose={close} />}
      {dialog?.is === 'open' && <OpenDialog onClose={close} />}
      {dialog?.is === 'sheet' && <SheetDialog roundId={dialog.roundId} onClose={close} />}
      {dialog?.is === 'answer' && <AnswerDialog roundId={dialog.roundId} onClose={close} />}
    </>
  )
}

function Shown({ of, onDialog }: { of: Rounds; onDialog: (dialog: Dialog) => void }) {
  const { mayEnter } = of
  const valued = of.rounds.filter((r) => r.told?.value !== null && r.told !== null)
  return (
    <div className="stack stack-5">
      {of.rounds.map((round) =>
        round.state === 'open' ? (
          <Section key={round.roundId} title={t('round.running', { day: fullDay(round.closesOn) })}>
            <Card body>
              <div className="stack stack-3">
                <StatusText kind="doing">{t('round.state')}</StatusText>
                <p>{t('round.how')}</p>
                {mayEnter && (
                  <div>
                    <Button kind="primary" onClick={() => onDialog({ is: 'sheet', roundId: mayEnter })}>
                      {t('sheet.enter')}
                    </Button>
                  </div>
                )}
              </div>
            </Card>
          </Section>
        ) : (
          <Over key={round.roundId} round={round} onAnswer={() => onDialog({ is: 'answer', roundId: round.roundId })} />
        ),
      )}
      {valued.length > 1 && <Trend of={valued} />}
    </div>
  )
}

const said = (hundredths: number | null) => (hundredths === null ? null : decimal(hundredths / 100, 1))
const bar = (hundredths: number | null) =>
  hundredths === null
    ? []
    : [
        { key: 'mean', value: hundredths, look: 'full' as const },
        { key: 'rest', value: 10_000 - hundredths, look: 'rest' as const },
      ]

function Over({ round, onAnswer }: { round: Round; onAnswer: () => void }) {
  const { told } = round
  const days = { from: shortDay(round.opensOn), to: dayMonthYear(round.closesOn) }
  return (
    <Section title={t('round.over', days)} count={told ? t('round.answers', { n: told.answers }) : undefined}>
      <Card body>
        <div className="stack stack-3">
          {told === null ? (
            <Banner kind="info">{t('round.hidden', { least: FEWEST })}</Banner>
          ) : (
            <>
              <p>
                {told.value === null ? t('round.value_hidden') : t('round.value', { value: said(told.value) ?? '' })}
              </p>
              <p className="small quiet">
                {told.ways === null
                  ? t('ways.few', { least: FEWEST })
                  : told.ways.map(({ way, answers }) => t(`ways.${way}`, { n: answers })).join(' · ')}
              </p>
              <Bars
                title={t('elements.title')}
                note={t('elements.note')}
                head={[t('elements.element'), t('elements.mean')]}
                sentences
                of={10_000}
                rows={told.elements.map(({ element, mean }) => ({
                  key: element,
                  label: t(`element.${element}`),
                  parts: bar(mean),
                  said: said(mean) ?? t('elements.hidden'),
                }))}
              />
            </>
          )}
          {round.words.length > 0 && (
            <ul className="stack stack-2">
              {round.words.map((words, i) => (
                <li key={i}>“{words}”</li>
              ))}
            </ul>
          )}
          {round.answer && <p>{t('round.answered', { words: round.answer })}</p>}
          {round.mayAnswer && (
            <div>
              <Button kind="primary" onClick={onAnswer}>
                {t('answer.open')}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </Section>
  )
}

const Trend = ({ of }: { of: readonly Round[] }) => (
  <Section title={t('trend.title')}>
    <Card body>
      <Bars
        title={t('trend.title')}
        hideTitle
        head={[t('trend.round'), t('trend.value')]}
        of={10_000}
        rows={of.toReversed().map((r) => ({
          key: r.roundId,
          label: dayMonthYear(r.closesOn),
          parts: bar(r.told?.value ?? null),
          said: said(r.told?.value ?? null),
        }))}
      />
    </Card>
  </Section>
)
