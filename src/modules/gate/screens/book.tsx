import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, dayKey, momentOf, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { visitForm } from '../forms/gate.ts'
import { api, type Today } from './api.ts'
import { Passings } from './passings.tsx'
import { Things } from './things.tsx'
import { t } from './words.ts'

/** Gerbang: the sentence that is always the same, the visitor who stands there, who is expected, what passed. */
export function GateBook() {
  const read = useRead(api.gate.today, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('book.title')} actions={<LinkButton href="/gerbang/buku">{t('earlier.open')}</LinkButton>} />
      <Banner icon="shield-lock">
        <p className="small">{t('book.always')}</p>
        <p>
          <b>{t('book.sentence')}</b>
        </p>
      </Banner>
      <Visitor />
      <ReadView read={read}>
        {(today) => (
          <>
            <Expected of={today} />
            <Passings of={today} />
            <Things of={today.things} />
            <Visits of={today} />
          </>
        )}
      </ReadView>
    </div>
  )
}

function Visitor() {
  const first = emptyDraft(visitForm, { today: '' })
  const form = useShortForm(visitForm, t, first)
  const command = useCommand(api.gate.note, {
    onDone: () => {
      form.set(first)
      toast(t('visit.noted'))
    },
  })
  const f = form.fields(command)
  const send = (isLetIn: boolean) => void command.run({ ...form.input(), isLetIn })
  return (
    <Section title={t('visit.title')}>
      <Card body>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            send(false)
          }}
        >
          <CommandRefusal of={command} fields={form.placeOf} />
          <Field of={f.name} />
          <Field of={f.contact} />
          <Field of={f.purpose} as="pills" />
          <Field of={f.whom} />
          <Field of={f.items} />
          <Field of={f.idSeen} />
          <div className="row row--wrap">
            <Button kind="primary" type="submit" busy={command.busy}>
              {t('visit.out')}
            </Button>
            <Button busy={command.busy} onClick={() => send(true)}>
              {t('visit.in')}
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  )
}

function Expected({ of }: { of: Today }) {
  const came = useCommand(api.gate.came)
  return (
    <Section title={t('expected.title')} count={of.expected.length}>
      <CommandRefusal of={came} />
      {of.expected.length === 0 && <p className="quiet">{t('expected.none')}</p>}
      {of.expected.length > 0 && (
        <Calm>
          {of.expected.map((e) => (
            <CalmRow
              key={e.expectedId}
              title={`${clockOf(e.at)} ${e.who ?? t.code('expected', e.kind)}`}
              note={t('expected.line', { kind: t.code('expected', e.kind), where: e.where ?? '–', by: e.by })}
            >
              {e.cameAt ? (
                <StatusText kind="full">{t('expected.in_at', { at: clockOf(e.cameAt) })}</StatusText>
              ) : (
                <Button busy={came.busy} onClick={() => void came.run({ expectedId: e.expectedId })}>
                  {t('expected.in')}
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
      )}
      <p className="small quiet">{t('expected.rule')}</p>
    </Section>
  )
}

/** The book of a day names the hour; of who came on a day before and is still inside, the day too. */
const cameOn = (at: string) => (dayKey(at) === todayKey() ? clockOf(at) : momentOf(at))

function Visits({ of }: { of: Today }) {
  const left = useCommand(api.gate.left)
  const letIn = useCommand(api.gate.letIn)
  return (
    <Section title={t('visits.title')} count={of.visits.length}>
      <CommandRefusal of={left} />
      <CommandRefusal of={letIn} />
      {of.visits.length === 0 && <p className="quiet">{t('visits.none')}</p>}
      {of.visits.length > 0 && (
        <Calm>
          {of.visits.map((v) => (
            <CalmRow
              key={v.visitId}
              title={`${cameOn(v.arrivedAt)} ${v.name ?? '–'}`}
              note={t('visits.line', {
                purpose: t.code('purpose', v.purpose),
                seen: t(v.idSeen ? 'visits.id_seen' : 'visits.id_not_seen'),
                items: v.items ?? '–',
              })}
            >
              {v.leftAt ? (
                <StatusText kind="full">{t('visits.left_at', { at: clockOf(v.leftAt) })}</StatusText>
              ) : v.enteredAt ? (
                <Button busy={left.busy} onClick={() => void left.run({ visitId: v.visitId })}>
                  {t('visits.left')}
                </Button>
              ) : (
                <Button busy={letIn.busy} onClick={() => void letIn.run({ visitId: v.visitId })}>
                  {t('expected.in')}
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
      )}
    </Section>
  )
}
