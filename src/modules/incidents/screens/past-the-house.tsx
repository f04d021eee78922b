import type { ReactNode } from 'react'
import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import type { InputFields } from '../../../kernel/form.ts'
import type { reportForm } from '../forms/incident.ts'
import { accusationOf } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Typed = { input: () => InputFields<(typeof reportForm)['fields']>; discard: () => Promise<unknown> }
type Sent = { code: string; answerBy: string }
type Women = readonly (Parameters<typeof personOf>[0] & { caseId: string })[]

/**
 * Somebody who works here is named as the one who did it: then nothing of it is kept in the book of incidents, which she and whoever leads
 * could read. It goes past them, with the words that were typed and the names of the women who were chosen.
 */
export function usePast(form: Typed, women: Women) {
  const [sent, setSent] = useState<Sent | null>(null)
  const past = useCommand(api.voice.accuse, {
    changes: [],
    onDone: async (done) => {
      await form.discard()
      setSent(done)
    },
  })
  const { accusedIds = [], caseIds = [], kind, level, on, time, place, what, done, others } = form.input()
  const names = women.filter((w) => caseIds.includes(w.caseId)).map((w) => personOf(w).name)
  const who = [...names, others].filter(Boolean).join('; ')
  const words = { what, done, ...(who && { who }), where: place && t.code('place', place) }
  const send = () => void past.run({ topic: accusationOf(kind), level, aboutIds: accusedIds, on, time, ...words })
  const accuses = accusedIds.length > 0
  // without a kind it is asked for by the report itself, which keeps nothing of an accusation
  return { accuses, past: accuses && kind ? past : null, isBusy: past.busy, sent, send }
}

/** The way past the house stands first in few words: whoever writes down a fire does not begin with the names of her colleagues. */
export function PastTheHouse({ isChosen, children }: { isChosen: boolean; children: ReactNode }) {
  const [asks, setAsks] = useState(false)
  const open = asks || isChosen
  return (
    <Banner icon="lock">
      <div className="stack">
        <p>
          <b>{t(isChosen ? 'past.chosen' : 'report.past')}</b>
        </p>
        {open && <p className="small">{t(isChosen ? 'past.why' : 'report.past_why')}</p>}
        {open && children}
        <div className="row row--wrap">
          {!open && (
            <Button small onClick={() => setAsks(true)}>
              {t('report.past_choose')}
            </Button>
          )}
          <LinkButton small href="/kotak-suara">
            {t('report.past_do')}
          </LinkButton>
        </div>
      </div>
    </Banner>
  )
}

/** What the answer is read with, shown once; the page of incidents has nothing to lead to. */
export const Code = ({ of }: { of: Sent }) => (
  <div className="stack stack-5 measure">
    <PageHead title={t('past.sent')} note={t('past.answered', { day: fullDay(of.answerBy) })} />
    <Card body>
      <div className="stack">
        <p className="t-page">
          <span className="code code--whole">{of.code}</span>
        </p>
        <p className="small">{t('past.code')}</p>
        <div>
          <Button kind="primary" onClick={() => navigate('/kejadian', { replace: true })}>
            {t('past.kept')}
          </Button>
        </div>
      </div>
    </Card>
  </div>
)
