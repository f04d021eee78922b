import { Suspense, useSyncExternalStore } from 'react'
import { Dialog } from '../../../design/dialog.tsx'
import { later } from '../client/later.ts'
import { answerStepUp, isStepUpAsked, onStepUp } from '../client/step-up.ts'
import { t } from '../words.ts'

const Ask = later(() => import('./step-up-ask.tsx').then((m) => m.Ask))

/** Asks for the second factor once more before something that leaves the house or changes rights (security.md 3.3). */
export function StepUpDialog() {
  const open = useSyncExternalStore(onStepUp, isStepUpAsked)
  return (
    <Dialog open={open} onClose={() => answerStepUp(false)} title={t('step_up.title')}>
      <Suspense fallback={null}>
        <Ask />
      </Suspense>
    </Dialog>
  )
}
