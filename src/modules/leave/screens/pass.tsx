import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { LATE_STEPS } from '../../residence/rules.ts'
import { api, PASS_CHANGES, type Pass } from './api.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { PassPath } from './pass-path.tsx'
import { t } from './words.ts'

/** One leave: its four steps, the card that she carries, and what is done when she is late. */
export function OnePass() {
  const passId = useRouteParam('passId')
  const read = useRead(api.leave.pass, { passId })
  return (
    <ReadView read={read} lines={8}>
      {(pass) => <Shown pass={pass} />}
    </ReadView>
  )
}

function Shown({ pass }: { pass: Pass }) {
  const name = usePersonName(personOf(pass))
  const [decides, setDecides] = useState(false)
  const mayAsk = useMay('leave.ask')
  const out = useCommand(api.leave.goOut, { changes: PASS_CHANGES, onDone: () => toast(t('out.done', { name })) })
  return (
    <>
      <PageHead
        title={t('pass.title', { code: pass.code })}
        actions={
          <>
            {pass.mayDecide && (
              <Button kind="primary" onClick={() => setDecides(true)}>
                {t('decide.open')}
              </Button>
            )}
            {mayAsk && pass.state === 'given' && (
              <Button kind="primary" busy={out.busy} onClick={() => void out.run({ passId: pass.passId })}>
                {t('out.do')}
              </Button>
            )}
            {(pass.state === 'out' || pass.state === 'late') && (
              <LinkButton kind="primary" href="/malam">
                {t('back.do')}
              </LinkButton>
            )}
            {pass.decision === 'given' && <PrintButton>{t('pass.print')}</PrintButton>}
            <PrintForm caseId={pass.caseId} code="f25" of="narrative" id={pass.passId} />
          </>
        }
      />
      <CommandRefusal of={out} />
      <div className="stack stack-5">
        {pass.state === 'asked' && !pass.mayDecide && <Banner>{t('pass.waits')}</Banner>}
        {pass.alike && <Alike pass={pass} />}
        {pass.refusedFor && <Banner kind="attention">{t(`refusedFor.${pass.refusedFor}`)}</Banner>}
        <Card>
          <div className="card__body">
            <h2>{name}</h2>
            <p className="facts">
              <span className="code">{pass.code}</span>
              <span>{t(`kind.${pass.kind}`)}</span>
              {pass.isFamily && <span>{t('pass.family')}</span>}
            </p>
            <p className="pass-card__times">
              {t('pass.from_until', { from: momentOf(pass.fromAt), until: momentOf(pass.backAt) })}
            </p>
            <div className="no-print stack stack-2">
              {pass.to && <p>{t('pass.to', { to: pass.to })}</p>}
              {pass.companion && <p>{t('pass.companion', { companion: pass.companion })}</p>}
              {pass.why && <p>{t('pass.why', { why: pass.why })}</p>}
              {pass.checked.length > 0 && (
                <p className="quiet">{pass.checked.map((c) => t(`check.${c}`)).join(', ')}</p>
              )}
            </div>
            <PassPath pass={pass} />
          </div>
        </Card>
        {(pass.state === 'late' || pass.state === 'out') && <LateLadder pass={pass} />}
      </div>
      {decides && <DecideDialog {...{ pass, name }} onClose={() => setDecides(false)} />}
    </>
  )
}

/** Somebody of her list is named: said to whoever may know of it alone, and whoever gives the leave decides. */
export const Alike = ({ pass }: { pass: Pass }) =>
  pass.alike && (
    <Banner
      kind="danger"
      action={
        <LinkButton small href={`/penerima-manfaat/${pass.caseId}/keselamatan`}>
          {t('alike.list')}
        </LinkButton>
      }
    >
      <p>
        <b>{t('alike.is', { by: t(`mention.${pass.alike}`) })}</b>
      </p>
      <p className="small">{t(pass.mayDecide ? 'alike.decide' : 'alike.tell')}</p>
    </Banner>
  )

/** What is done when she is not back, each with its hour; the tasks come by themselves. */
function LateLadder({ pass }: { pass: Pass }) {
  const back = Date.parse(pass.backAt)
  return (
    <Card>
      <ol className="pass-ladder no-print">
        {LATE_STEPS.map((s) => (
          <li key={s.step}>
            <b>{momentOf(new Date(back + s.minutes * 60_000))}</b>
            <span>{t(`late.${s.step}`)}</span>
          </li>
        ))}
        <li>
          <b>{t('late.then')}</b>
          <span>{t('late.unclear')}</span>
        </li>
      </ol>
    </Card>
  )
}
