import { useEffect, useState } from 'react'
import { actedBy } from '../../../app/web/client/acted-by.ts'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, replaceAddress, useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Section } from '../../../design/section.tsx'
import { Stop } from '../../../design/stop.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { stayForm } from '../forms/stay.ts'
import { gravestFirst, isNotToBeAlone } from '../rules.ts'
import { causes, linesOf } from '../said.ts'
import { api, type Stopped } from './api.ts'
import { t } from './words.ts'

/** `…/keselamatan/berhenti`: the danger that was said, until somebody wrote who is with her. A reload comes back to it. */
export function StopPage() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.flags.stop, { caseId }, { fresh: true })
  const [isTold, setTold] = useState(false) // she is on the way to the talk, while that page is still being fetched
  return (
    <ReadView read={read}>
      {({ stop }) =>
        stop ? (
          <Stopping caseId={caseId} stop={stop} onTold={() => setTold(true)} />
        ) : (
          !isTold && <GoOn caseId={caseId} />
        )
      }
    </ReadView>
  )
}

const pageOf = (caseId: string) => `/penerima-manfaat/${caseId}/keselamatan`

/** Nothing stops: her page of safety. */
function GoOn({ caseId }: { caseId: string }) {
  useEffect(() => replaceAddress(pageOf(caseId)), [caseId])
  return null
}

function Stopping({ caseId, stop, onTold }: { caseId: string; stop: Stopped; onTold: () => void }) {
  const name = [stop.honorific, stop.label].filter(Boolean).join(' ')
  const form = useForm(stayForm, t, `keselamatan/${caseId}/berhenti/${stop.flagId}`, {
    ...emptyDraft(stayForm, { today: '' }),
    withHer: stop.me,
  })
  const stay = useCommand(api.flags.stay, {
    onDone: () => {
      onTold()
      void form.discard()
      navigate(`${pageOf(caseId)}?tulis=pembicaraan`)
    },
  })
  const f = form.fields(stay)
  const [first = 'rated', ...others] = gravestFirst(stop.causes)
  return (
    <Stop
      top={<p>{t('stop.saved', { time: clockOf(stop.openedAt), source: causes(`source.${stop.source}`) })}</p>}
      title={t(isNotToBeAlone(stop.causes) ? 'stop.stay' : 'stop.first', { name })}
      why={
        <>
          <b>{[first, ...others].map((cause) => causes(`cause.${cause}`)).join('. ')}.</b>{' '}
          {t(stop.source === 'instrument' ? 'stop.no_diagnosis' : 'stop.now')}
        </>
      }
      lines={linesOf(first, stop.honorific ?? t('stop.you'))}
      aside={<Calls stop={stop} />}
      bar={
        <>
          <p className="grow small quiet only-pc">{t('stop.until')}</p>
          <Emergency />
          <Button
            kind="primary"
            busy={stay.busy}
            onClick={() => void stay.run({ ...form.input(), caseId, flagId: stop.flagId })}
          >
            {t('stop.go_on')}
          </Button>
        </>
      }
    >
      <div className="stop__form">
        <CommandRefusal of={stay} fields={form.placeOf} />
        <Field of={f.feelsSafe} />
        <Field of={f.withHer} save={form.save} />
      </div>
    </Stop>
  )
}

/** The number of the emergency service stands in words, too: a computer of the office does not ring. */
const Emergency = () => (
  <a className="btn btn--danger" href="tel:119">
    <Icon name="phone" />
    {t('stop.emergency')}
  </a>
)

function Calls({ stop }: { stop: Stopped }) {
  return (
    <div className="stack">
      <Section title={t('stop.calls')}>
        <ul className="calls">
          {stop.calls.map((c) => (
            <li key={`${c.role}/${c.callName}`}>
              <span>
                <b>
                  {c.signsAs
                    ? actedBy(c.callName, { role: c.role, signsAs: c.signsAs })
                    : t(`role.${c.role}`, { name: c.callName })}
                </b>
                <small>
                  {c.role === 'house_mother'
                    ? t(stop.isHouseTold ? 'knows.house' : 'knows.nothing')
                    : t(`knows.${c.role}`)}
                </small>
              </span>
            </li>
          ))}
          <li>
            <span>
              <b>{t('role.emergency')}</b>
              <small>{t('knows.emergency')}</small>
            </span>
          </li>
        </ul>
      </Section>
      {isNotToBeAlone(stop.causes) && (
        <Section title={t('stop.says')}>
          <ul className="says">
            {(['says.thanks', 'says.here', 'says.third'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
