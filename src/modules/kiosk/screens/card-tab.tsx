import { useState } from 'react'
import { fullDay, momentOf, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useShownOnce } from '../../../app/web/client/use-shown-once.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { cardForm, endForm, sheetForm } from '../forms/kiosk.ts'
import { api, type OfCase } from './api.ts'
import { Feelings } from './feelings.tsx'
import { GoalLadder } from './goal-ladder.tsx'
import { type Made, NewCard } from './new-card.tsx'
import { Talk } from './talk.tsx'
import { t } from './words.ts'

/** The part "Kios" of a case, for her worker: that she wants to talk, her card, and how she felt. */
export function CardTab({ page: { caseId } }: CasePart) {
  const read = useRead(api.kiosk.ofCase, { caseId }, { fresh: true })
  const [made, setMade] = useShownOnce<Made>(`kiosk:${caseId}`)
  return (
    <ReadView read={read}>
      {(of) => (
        <div className="stack stack-5 case-part measure">
          {of.talks
            .filter((talk) => talk.doneAt === null)
            .map((talk) => (
              <Talk key={talk.talkId} talkId={talk.talkId} said={t('tab.talk', { at: momentOf(talk.askedAt) })} />
            ))}
          {made && <NewCard of={made} name={of.card?.name ?? ''} onDone={() => setMade(null)} />}
          {!made && <CardOf caseId={caseId} of={of} onMade={setMade} />}
          <Section title={t('feelings.title')}>
            <Card body>{of.comforts.length > 0 ? <Feelings of={of.comforts} /> : <p>{t('feelings.none')}</p>}</Card>
          </Section>
        </div>
      )}
    </ReadView>
  )
}

type Dialog = 'make' | 'sheet' | 'end'

function CardOf({ caseId, of, onMade }: { caseId: string; of: OfCase; onMade: (made: Made) => void }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const onClose = () => setDialog(null)
  const { card } = of
  return (
    <Section title={t('card.title')}>
      <Card body>
        <div className="stack stack-3">
          {of.may !== 'may' && <Banner>{t(`may.${of.may}`)}</Banner>}
          {of.may === 'may' && !card && <p>{t('card.none')}</p>}
          {card && (
            <>
              <p>{t('card.shown', { name: card.name, day: fullDay(card.madeAt) })}</p>
              <p>{card.goal ? t('card.goal', { goal: card.goal }) : t('card.no_goal')}</p>
              {card.steps.length > 0 && <GoalLadder steps={card.steps} />}
              {card.isLocked && <StatusText kind="back">{t('card.locked')}</StatusText>}
            </>
          )}
          {of.may === 'may' && (
            <div className="row row--wrap">
              <Button kind={card && !card.isLocked ? undefined : 'primary'} onClick={() => setDialog('make')}>
                {t(card ? 'card.renew' : 'card.make')}
              </Button>
              {card && <Button onClick={() => setDialog('sheet')}>{t('card.change')}</Button>}
              {card && <Button onClick={() => setDialog('end')}>{t('card.end')}</Button>}
            </div>
          )}
        </div>
      </Card>
      {dialog === 'make' && <MakeCard {...{ caseId, of, onMade, onClose }} />}
      {dialog === 'sheet' && card && <ChangeSheet {...{ caseId, card, onClose }} />}
      {dialog === 'end' && <EndCard {...{ caseId, onClose }} />}
    </Section>
  )
}

/** She sits beside her worker: what is shown is what she says, and the PIN she types herself. */
function MakeCard(o: { caseId: string; of: OfCase; onMade: (made: Made) => void; onClose: () => void }) {
  const { caseId, of, onMade, onClose } = o
  const start = {
    name: of.card?.name ?? of.callName,
    goal: of.card?.goal ?? of.goals[0] ?? '',
    steps: of.card?.steps ?? [],
  }
  const form = useShortForm(cardForm, t, { ...emptyDraft(cardForm, { today: todayKey() }), ...start })
  const command = useCommand(api.kiosk.makeCard, {
    onDone: (made) => {
      onMade(made)
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(of.card ? 'card.renew' : 'card.make')}
      action={t('card.make_do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t('card.make_note')}</p>}
    />
  )
}

function ChangeSheet(o: { caseId: string; card: NonNullable<OfCase['card']>; onClose: () => void }) {
  const { caseId, card, onClose } = o
  const form = useShortForm(sheetForm, t, { name: card.name, goal: card.goal ?? '', steps: card.steps })
  const command = useCommand(api.kiosk.changeSheet, {
    onDone: () => {
      toast(t('card.changed'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('card.change')}
      action={t('card.change_do')}
      onSend={() => void command.run({ ...form.input(), caseId, version: card.version })}
    />
  )
}

function EndCard({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useShortForm(endForm, t, emptyDraft(endForm, { today: todayKey() }))
  const command = useCommand(api.kiosk.endCard, {
    onDone: () => {
      toast(t('card.ended', { day: shortDay(new Date()) }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('card.end')}
      action={t('card.end_do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t('card.end_note')}</p>}
    />
  )
}
