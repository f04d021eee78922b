import { useState } from 'react'
import { clockOf, dayMonth, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { Read } from '../../../app/web/client/form-views.tsx'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag as FlagMark, StatusText } from '../../../design/status-text.tsx'
import { planForm } from '../forms/plan.ts'
import { talkForm } from '../forms/talk.ts'
import { causes } from '../said.ts'
import { api, type Flag } from './api.ts'
import { CloseDialog } from './close-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { RaiseDialog } from './raise-dialog.tsx'
import { NextStep, type Opened, type Part, Steps } from './safety-steps.tsx'
import { TalkDialog } from './talk-dialog.tsx'
import { t } from './words.ts'

/** Her safety: what is open and what comes next, the talks, the plan, and what was closed. */
export function CaseSafety({ page: { caseId } }: CasePart) {
  const read = useRead(api.flags.ofCase, { caseId })
  const [asked, setAsked] = useSearchParam('tulis') // who stayed with her was written: the talk begins
  const [opened, setOpened] = useState<Opened>(asked === 'pembicaraan' ? { dialog: 'talk' } : null)
  const close = () => {
    setOpened(null)
    if (asked) setAsked(null)
  }
  return (
    <ReadView read={read}>
      {(safety) => (
        <>
          <div className="cols">
            <div className="stack stack-5">
              <Open {...{ caseId, safety, setOpened }} />
              {safety.closed.length > 0 && <Closed flags={safety.closed} />}
            </div>
            <aside className="stack stack-5">
              <Talks {...{ safety, setOpened }} />
              <Plan {...{ caseId, safety, setOpened }} />
            </aside>
          </div>
          {opened?.dialog === 'talk' && safety.mayWork && <TalkDialog caseId={caseId} onClose={close} />}
          {opened?.dialog === 'plan' && <PlanDialog caseId={caseId} plan={safety.plan} onClose={close} />}
          {opened?.dialog === 'raise' && <RaiseDialog caseId={caseId} onClose={close} />}
          {opened?.dialog === 'close' && <CloseDialog caseId={caseId} flag={opened.flag} onClose={close} />}
        </>
      )}
    </ReadView>
  )
}

function Open({ caseId, safety, setOpened }: Part & { caseId: string }) {
  const raise = (
    <Button small icon="plus" onClick={() => setOpened({ dialog: 'raise' })}>
      {t('raise.do')}
    </Button>
  )
  return (
    <Section title={t('open.title')} count={String(safety.open.length)}>
      {safety.open.length === 0 ? (
        <EmptyState title={t('open.none')} next={safety.mayWork ? raise : t('open.none_who')}>
          {t('open.none_why')}
        </EmptyState>
      ) : (
        <ul className="stack">
          {safety.open.map((flag) => (
            <li
              key={flag.flagId}
              className={flag.kind === 'safety' ? 'card flag-card flag-card--danger' : 'card flag-card'}
            >
              <OpenFlag {...{ caseId, flag, safety, setOpened }} />
            </li>
          ))}
        </ul>
      )}
      {safety.mayWork && safety.open.length > 0 && <p className="safety-do">{raise}</p>}
    </Section>
  )
}

function OpenFlag({ caseId, flag, safety, setOpened }: Part & { caseId: string; flag: Flag }) {
  const { team } = flag
  const isDanger = flag.kind === 'safety'
  return (
    <div className="card__body stack stack-2">
      <p className="row row--wrap">
        <FlagMark icon={isDanger ? 'user-shield' : 'heart-handshake'} danger={isDanger}>
          {t(`kind.${flag.kind}`)}
        </FlagMark>
        <span className="small quiet">
          {flag.untilOn
            ? t('open.until', { day: shortDay(flag.untilOn) })
            : t('open.since', { day: dayMonth(flag.openedAt), time: clockOf(flag.openedAt) })}
        </span>
      </p>
      {!team && <p>{t('open.ask_worker')}</p>}
      {team && isDanger && <Steps flag={flag} safety={safety} />}
      {team && (
        <p className="small">
          {[causes(`source.${team.source}`), ...team.causes.map((cause) => causes(`cause.${cause}`)), team.words]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {team?.stay && (
        <p className="small">
          {t('open.stay', { who: team.stay.withHer, safe: t(`feelsSafe.${team.stay.feelsSafe}`).toLowerCase() })}
        </p>
      )}
      {safety.mayWork && (
        <div className="row row--wrap">
          {isDanger && !team?.stayedAt ? (
            <LinkButton small kind="primary" href={`/penerima-manfaat/${caseId}/keselamatan/berhenti`}>
              {t('open.stay_do')}
            </LinkButton>
          ) : (
            <>
              {isDanger && <NextStep {...{ flag, safety, setOpened }} />}
              <Button small onClick={() => setOpened({ dialog: 'close', flag })}>
                {t('close.open')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}

function Talks({ safety, setOpened }: Part) {
  if (!safety.mayWork && safety.talks.length === 0) return null
  return (
    <Section title={t('talk.title')} count={String(safety.talks.length)}>
      {safety.mayWork && (
        <p className="safety-do">
          <Button small kind="tint" icon="plus" onClick={() => setOpened({ dialog: 'talk' })}>
            {t('talk.do')}
          </Button>
        </p>
      )}
      {safety.talks.length === 0 && <p className="quiet safety-do">{t('talk.none')}</p>}
      <ul className="card lines" hidden={safety.talks.length === 0}>
        {safety.talks.map((talk) => (
          <li key={talk.at} className="card__body">
            <details open={talk === safety.talks[0]}>
              <summary>{t('by_at', { who: talk.by, when: momentOf(talk.at) })}</summary>
              <div className="stack">
                <Read of={talkForm} t={t} value={talk.said} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Plan({ caseId, safety, setOpened }: Part & { caseId: string }) {
  const { plan } = safety
  if (safety.isPlanHidden) return <p className="small quiet">{t('plan.hidden')}</p>
  if (!plan && !safety.mayPlan) return null
  return (
    <Section title={t('plan.title')}>
      {plan ? (
        <div className="card card__body stack">
          <Read of={planForm} t={t} value={plan.said} />
          <p className="small quiet">{t('plan.version', { n: plan.version, who: plan.by, when: momentOf(plan.at) })}</p>
        </div>
      ) : (
        <p className="quiet">{t('plan.none')}</p>
      )}
      {safety.mayPlan && (
        <p className="safety-do">
          <Button small kind={plan ? undefined : 'tint'} icon="pencil" onClick={() => setOpened({ dialog: 'plan' })}>
            {t(plan ? 'plan.change' : 'plan.do')}
          </Button>{' '}
          {plan && (
            <PrintForm caseId={caseId} code="f17" of="safety">
              {t('print_form', { code: 'F17' })}
            </PrintForm>
          )}
        </p>
      )}
    </Section>
  )
}

function Closed({ flags }: { flags: readonly Flag[] }) {
  return (
    <Section title={t('closed.title')} count={String(flags.length)}>
      <ul className="card lines">
        {flags.map((flag) => (
          <li key={flag.flagId} className="card__body">
            <p>
              {t(`kind.${flag.kind}`)} <StatusText kind="full">{t('closed.word')}</StatusText>
            </p>
            {flag.team?.closedAt && (
              <p className="small quiet">
                {t('closed.span', {
                  from: momentOf(flag.openedAt),
                  to: momentOf(flag.team.closedAt),
                  who: flag.team.closedBy ?? '',
                })}
              </p>
            )}
            {flag.team?.reason && <p className="small">{flag.team.reason}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
