import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { Button } from '../../../design/button.tsx'
import { Quote } from '../../../design/section.tsx'
import { isInSelection } from '../../referrals/rules.ts'
import type { Page } from './api.ts'
import { ReadinessForm } from './readiness-form.tsx'
import { t } from './words.ts'

/** What she wants, in her words; what stands in the way. Never a test. */
export function ReadinessCard({ page }: { page: Page }) {
  const [writing, setWriting] = useState(false)
  const may = useMay('screening.check') && isInSelection(page) && !page.hidden.includes('narrative')
  const now = page.readiness
  if (page.hidden.includes('narrative')) return null
  return (
    <section className="card" aria-labelledby="h-siap">
      <div className="card__head">
        <h2 id="h-siap">{t('ready.title')}</h2>
        <span className="push small quiet">
          {now ? t('by_at', { who: now.by, when: momentOf(now.at) }) : t('none')}
        </span>
      </div>
      {now && !writing && (
        <div className="card__body stack stack-2">
          <Quote small>{now.herWords}</Quote>
          {now.canStay && (
            <p>
              {t('forms.readiness.canStay')} <b>{t.code('stay', now.canStay)}</b>
            </p>
          )}
          {now.obstacles && (
            <p>
              {t('forms.readiness.obstacles')}: {now.obstacles}
            </p>
          )}
        </div>
      )}
      {writing ? (
        <ReadinessForm page={page} onClose={() => setWriting(false)} />
      ) : (
        may && (
          <div className="decide__foot">
            <Button small onClick={() => setWriting(true)}>
              {t('ready.do')}
            </Button>
          </div>
        )
      )}
    </section>
  )
}
