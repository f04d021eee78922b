import { lazy, Suspense, useEffect, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Icon } from '../../../design/icon.tsx'
import { QuickExit } from '../../../design/quick-exit.tsx'
import type { SecondFactor } from '../client/shell-contract.ts'
import { wasCutShort } from '../client/short-forms.ts'
import { makeThreePresses } from '../idle.ts'
import { late } from '../late-words.ts'
import { OtherLanguage } from '../shell/other-language.tsx'
import { t } from '../words.ts'
import { FirstStep } from './sign-in-first.tsx'
import { SecondStep } from './sign-in-second.tsx'

/** On this page nothing is open yet: leaving means another page at once, and no way back to this one. */
const leave = () => location.replace('about:blank')

function useThreeShifts(): void {
  useEffect(() => {
    const third = makeThreePresses()
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Shift' && !event.repeat && third(event.timeStamp)) leave()
    }
    addEventListener('keyup', press)
    return () => removeEventListener('keyup', press)
  }, [])
}

/** Rarely needed, so it is loaded only then. */
const Recover = lazy(() => import('./sign-in-recover.tsx').then((m) => ({ default: m.Recover })))

/** Masuk: who, on which device, then the second factor (security.md 3.3). */
export function SignIn({ why, demo }: { why: 'never' | 'ended' | 'left'; demo: boolean }) {
  const [recovering, setRecovering] = useState<'lost' | 'invited'>()
  const [factor, setFactor] = useState<SecondFactor>()
  useThreeShifts()
  return (
    <div className="signin">
      <div className="cloth" aria-hidden="true">
        <div className="cloth__brand">
          <Icon name="titian" className="cloth__mark" />
          <span>Titian</span>
        </div>
        <div className="cloth__words">
          <p>{late('sign_in.words')}</p>
        </div>
        <Icon name="river" className="cloth__river" />
        <div className="cloth__band" />
      </div>
      <main className="signin__main" id="isi">
        <div className="signin__top">
          <QuickExit onExit={leave} />
        </div>
        <div className="signin__form">
          {demo && (
            <p className="signin__demo small">
              <b>{t('demo.title')}</b> {t('demo.short')}
            </p>
          )}
          {why === 'ended' && !factor && !recovering && (
            <Banner live>{late(wasCutShort() ? 'sign_in.ended_short' : 'sign_in.ended')}</Banner>
          )}
          <Suspense fallback={null}>
            {recovering && <Recover isInvited={recovering === 'invited'} onBack={() => setRecovering(undefined)} />}
            {!recovering && factor && <SecondStep factor={factor} onBack={() => setFactor(undefined)} />}
            {!recovering && !factor && (
              <FirstStep
                onKnown={setFactor}
                onForgot={() => setRecovering('lost')}
                onInvited={() => setRecovering('invited')}
              />
            )}
          </Suspense>
        </div>
        <p className="signin__foot quiet small">
          {late('sign_in.exit_note')} <OtherLanguage />
        </p>
      </main>
    </div>
  )
}
