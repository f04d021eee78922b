import { useEffect, useState } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { personProblems } from '../../../modules/access/screens/person-fields.tsx'
import { problemsOf } from '../../../modules/centres/screens/profile-text.ts'
import { replaceAddress } from '../client/route.ts'
import { refreshSession } from '../client/session-actions.ts'
import { useLeavingWarning } from '../client/use-leaving-warning.ts'
import { OtherLanguage } from '../shell/other-language.tsx'
import { dropCentre, keepCentre, keptCentre } from './kept-centre.ts'
import { forget, remember, remembered } from './memory.ts'
import type { Step } from './order.ts'
import { Cards, Proof, Shares } from './papers.tsx'
import { CentreStep, HeadStep, WorkerStep } from './questions.tsx'
import { Steps } from './steps.tsx'
import { t } from './words.ts'

/**
 * The first day: the centre, two people, their cards, and the recovery envelope, which is printed and proved before the
 * wizard ends (security.md 5.2.6). What was made stands in this page's memory alone.
 */
export function FirstRun() {
  const [centre, setCentre] = useState(keptCentre)
  const [now, setNow] = useState(remembered)
  const { step, head, worker, made } = now
  useEffect(() => replaceAddress('/mulai'), [])
  useEffect(() => keepCentre(centre), [centre])
  useEffect(() => remember(now), [now])
  useLeavingWarning(made !== null)
  const go = (to: Step) => {
    setNow((last) => ({ ...last, step: to }))
    scrollTo(0, 0)
  }
  const finish = async () => {
    dropCentre()
    forget()
    replaceAddress('/masuk')
    await refreshSession()
  }
  return (
    <div className="setup">
      <header className="setup__top no-print">
        <span className="setup__brand">
          <Icon name="titian" />
          Titian
        </span>
        <OtherLanguage push />
      </header>
      <main className="setup__main" id="isi">
        <div className="no-print">
          <h1>{t('title')}</h1>
          <p className="quiet">{t('welcome')}</p>
          <Steps now={step} />
        </div>
        {step === 'centre' && (
          <CentreStep value={centre} onChange={setCentre} check={problemsOf} onNext={() => go('head')} />
        )}
        {step === 'head' && (
          <HeadStep
            value={head}
            onChange={(next) => setNow({ ...now, head: next })}
            check={(p) => personProblems(p, 'head')}
            onNext={() => go('worker')}
            onBack={() => go('centre')}
          />
        )}
        {step === 'worker' && (
          <WorkerStep
            value={worker}
            onChange={(next) => setNow({ ...now, worker: next })}
            centre={centre}
            head={head}
            onBack={() => go('head')}
            onMade={(all) => {
              setNow({ ...now, made: all })
              go('cards')
            }}
          />
        )}
        {step === 'cards' && made && <Cards made={made} onNext={() => go('shares')} />}
        {step === 'shares' && made && <Shares made={made} onNext={() => go('proof')} onBack={() => go('cards')} />}
        {step === 'proof' && made && <Proof made={made} onDone={() => void finish()} onBack={() => go('shares')} />}
      </main>
    </div>
  )
}
