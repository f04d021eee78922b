import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { type Action, Receive } from './receive.tsx'
import { t } from './words.ts'

/** Nobody of the office is there: whoever keeps the house receives her. Who waits for a worker stands here by bed and hour. */
export function HomeNight() {
  const { data } = useRead(api.night.tonight, {})
  const [open, setOpen] = useState(false)
  const [now, setNow] = useState<readonly Action[] | null>(null)
  if (!data || (!data.isNight && data.waiting.length === 0 && data.company.length === 0 && !now)) return null
  const { beds } = data
  return (
    <Section title={t('home.title')}>
      <div className="stack">
        {[...data.company, ...data.waiting.filter((w) => w.needsCompany)].map(({ at, place }) => (
          <Banner key={place} kind="attention" icon="heart-handshake">
            <p>
              <b>{t('home.company', { place })}</b>
            </p>
            <p className="small">{t('home.company_how', { at: momentOf(at) })}</p>
          </Banner>
        ))}
        {now && <ToDo actions={now} onDone={() => setNow(null)} />}
        {data.isNight && (
          <Banner
            icon="moon"
            action={
              beds.length > 0 && (
                <Button kind="primary" onClick={() => setOpen(true)}>
                  {t('home.do')}
                </Button>
              )
            }
          >
            <p>{t(beds.length > 0 ? 'home.note' : 'home.beds_none')}</p>
          </Banner>
        )}
        {data.waiting.length > 0 && (
          <Calm>
            {data.waiting.map((w) => (
              <CalmRow key={w.receptionId} title={w.place} note={t('home.waits', { at: momentOf(w.at) })} />
            ))}
          </Calm>
        )}
      </div>
      {open && <Receive beds={beds} onClose={() => setOpen(false)} onReceived={setNow} />}
    </Section>
  )
}

/** What her answers ask for at once; it stays until somebody says that it is done. */
function ToDo({ actions, onDone }: { actions: readonly Action[]; onDone: () => void }) {
  return (
    <Banner
      live
      kind={actions.length > 0 ? 'danger' : 'done'}
      action={
        <Button small onClick={onDone}>
          {t('home.ok')}
        </Button>
      }
    >
      <p>
        <b>{t(actions.length > 0 ? 'home.now' : 'home.saved')}</b>
      </p>
      {actions.length > 0 && (
        <>
          <ol>
            {actions.map((a) => (
              <li key={a}>{t(t.known(`action.${a}`))}</li>
            ))}
          </ol>
          <p className="small">{t('home.saved')}</p>
        </>
      )}
    </Banner>
  )
}
