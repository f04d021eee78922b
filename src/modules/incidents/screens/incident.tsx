import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { HerName } from '../../../app/web/client/her-name.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { CLOCKS, type Told } from '../rules.ts'
import { api, type Incident } from './api.ts'
import { GiveStep, Tell } from './dialogs.tsx'
import { Letters, PassOn } from './letters.tsx'
import { Add, Close } from './more-words.tsx'
import { t } from './words.ts'

type Asked = 'add' | 'tell' | 'step' | 'close'

/** One incident: what must be done now stands first, then what happened, who was told, what follows. */
export function IncidentPage() {
  const incidentId = useRouteParam('incidentId')
  const read = useRead(api.incidents.page, { incidentId }, { fresh: true })
  return <ReadView read={read}>{(one) => <One of={one} />}</ReadView>
}

function One({ of }: { of: Incident }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const onClose = () => setAsked(null)
  const { incidentId, closedAt } = of
  const names = of.readers.map((r) => r.callName).join(', ')
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t.code('kind', of.kind)}
        note={t('page.note', {
          level: t.code('level', of.level),
          at: momentOf(of.happenedAt),
          place: t.code('place', of.place),
          by: of.by,
        })}
      />
      {!isSealed(of) && <PassOn of={of} />}
      <Now of={of} onTell={() => setAsked('tell')} />
      <Section title={t('page.what')}>
        <div className="stack">
          {isSealed(of) && (
            <Banner icon="lock">
              <p>{t('page.sealed', { names })}</p>
            </Banner>
          )}
          {of.notes.map((n) => (
            <Card body key={n.noteId}>
              <div className="stack stack-2">
                <p className="small quiet">
                  {t.code('note', n.kind)} · {n.by}, {momentOf(n.at)}
                </p>
                <AsWritten text={n.text} />
                {n.done && (
                  <>
                    <b>{t('page.done')}</b>
                    <AsWritten text={n.done} />
                  </>
                )}
                {n.others && (
                  <p>
                    <b>{t('page.others')}</b> {n.others}
                  </p>
                )}
              </div>
            </Card>
          ))}
          {(of.women.length > 0 || of.staff.length > 0) && (
            <p>
              {t('page.there')}{' '}
              {of.women.map((w) => (
                <span key={w.caseId}>
                  <HerName caseId={w.caseId} />{' '}
                </span>
              ))}
              {of.staff.join(', ')}
            </p>
          )}
          {!closedAt && (
            <Button small kind="tint" icon="plus" onClick={() => setAsked('add')}>
              {t('page.add')}
            </Button>
          )}
        </div>
      </Section>
      <Tellings of={of} onTell={() => setAsked('tell')} />
      {!isSealed(of) && <Letters of={of} />}
      <Steps of={of} onGive={() => setAsked('step')} />
      {!isSealed(of) && <p className="small quiet">{t('page.readers', { names })}</p>}
      {of.mayLead && !closedAt && (
        <div>
          <Button onClick={() => setAsked('close')}>{t('close.do')}</Button>
        </div>
      )}
      {asked === 'add' && <Add {...{ incidentId, onClose }} />}
      {asked === 'tell' && <Tell {...{ incidentId, onClose }} whom={nextOf(of)} />}
      {asked === 'step' && <GiveStep {...{ incidentId, onClose }} readers={of.readers} />}
      {asked === 'close' && <Close {...{ incidentId, onClose }} />}
    </div>
  )
}

/** She leads since it happened: its words were sealed to others. */
const isSealed = (of: Incident) => !of.notes.some((n) => n.kind === 'report')

/** Each line of hers stands as a line. */
const AsWritten = ({ text }: { text: string }) => text.split('\n').map((line, at) => <p key={at}>{line}</p>)

const waitingOf = (of: Incident) => of.tellings.filter((d) => d.toldAt === null)
const nextOf = (of: Incident) => waitingOf(of).find((d) => d.whom !== 'head')?.whom

const isClock = (whom: Told): whom is (typeof CLOCKS)[number] => CLOCKS.some((c) => c === whom)

/** What the law's clock asks for now. */
function Now({ of, onTell }: { of: Incident; onTell: () => void }) {
  const read = useCommand(api.incidents.read)
  const [next] = waitingOf(of)
  if (!next?.dueAt)
    return of.closedAt ? (
      <Banner kind="done">
        <p>{t('page.closed', { at: momentOf(of.closedAt) })}</p>
      </Banner>
    ) : null
  const mine = next.whom === 'head'
  return (
    <>
      <CommandRefusal of={read} />
      <Banner
        kind={next.isLate ? 'danger' : 'attention'}
        action={
          mine ? (
            of.mayLead && (
              <Button kind="primary" busy={read.busy} onClick={() => void read.run({ incidentId: of.incidentId })}>
                {t(isSealed(of) ? 'page.told_do' : 'page.read_do')}
              </Button>
            )
          ) : (
            <Button kind="primary" onClick={onTell}>
              {t('page.tell_do')}
            </Button>
          )
        }
      >
        <p>
          <b>
            {t(next.isLate ? 'waits.late' : 'waits.until', {
              whom: t.code('whom', next.whom),
              at: momentOf(next.dueAt),
            })}
          </b>
        </p>
        {isClock(next.whom) && <p className="small">{t.code('clock', next.whom)}</p>}
      </Banner>
    </>
  )
}

function Tellings({ of, onTell }: { of: Incident; onTell: () => void }) {
  return (
    <Section title={t('page.told')} count={of.tellings.filter((d) => d.toldAt).length}>
      <div className="stack">
        {of.tellings.length > 0 && (
          <Calm>
            {of.tellings.map((d) => (
              <CalmRow
                key={d.tellingId}
                title={t.code('whom', d.whom)}
                note={
                  d.toldAt && d.channel
                    ? t('told.line', {
                        name: d.name ?? t.code('whom', d.whom),
                        channel: t.code('channel', d.channel),
                        at: momentOf(d.toldAt),
                        by: d.notedBy ?? '',
                        proof: d.proof ?? '–',
                      })
                    : t('told.until', { at: momentOf(d.dueAt ?? '') })
                }
              >
                {d.toldAt === null && (
                  <StatusText kind={d.isLate ? 'back' : 'wait'}>{t(d.isLate ? 'told.late' : 'told.waits')}</StatusText>
                )}
              </CalmRow>
            ))}
          </Calm>
        )}
        {!of.closedAt && (
          <Button small kind="tint" icon="plus" onClick={onTell}>
            {t('told.add')}
          </Button>
        )}
      </div>
    </Section>
  )
}

function Steps({ of, onGive }: { of: Incident; onGive: () => void }) {
  const done = useCommand(api.incidents.doStep)
  return (
    <Section title={t('page.steps')} count={of.steps.filter((s) => !s.doneAt).length}>
      <div className="stack">
        <CommandRefusal of={done} />
        {of.steps.length > 0 && (
          <Calm>
            {of.steps.map((s) => (
              <CalmRow
                key={s.stepId}
                title={s.text ?? '–'}
                note={t('steps.line', { owner: s.owner, day: shortDay(s.dueOn) })}
              >
                {s.doneAt ? (
                  <StatusText kind="full">{t('steps.is_done')}</StatusText>
                ) : (
                  (s.isMine || of.mayLead) && (
                    <Button
                      small
                      busy={done.busy}
                      onClick={() => void done.run({ incidentId: of.incidentId, stepId: s.stepId })}
                    >
                      {t('steps.done')}
                    </Button>
                  )
                )}
              </CalmRow>
            ))}
          </Calm>
        )}
        {!of.closedAt && (
          <Button small kind="tint" icon="plus" onClick={onGive}>
            {t('steps.add')}
          </Button>
        )}
      </div>
    </Section>
  )
}
