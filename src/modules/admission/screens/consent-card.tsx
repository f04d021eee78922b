import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const ICON: Readonly<Record<string, IconName>> = {
  agree: 'check',
  partly: 'check',
  refuse: 'x',
  postpone: 'clock',
  withdrawn: 'x',
}
const SHOWN = ['service', 'data_care', 'photo', 'family_contact'] as const

/** What she answered, beside the form: her words asked, each answer with sign and word. */
export function ConsentCard({ caseId, call, onChange }: { caseId: string; call: string; onChange: () => void }) {
  const { data } = useRead(api.consents.ledger, { caseId })
  const lines = SHOWN.flatMap((purpose) =>
    (data?.current ?? []).flatMap((l) => (l.purpose === purpose ? [{ ...l, purpose }] : [])),
  )
  const first = lines[0]
  return (
    <section className="card consent" aria-labelledby="h-setuju">
      <div className="consent__head">
        <h2 id="h-setuju">{t('consent.title')}</h2>
        <p className="small quiet">
          {first ? t('consent.by', { name: first.explainedBy, at: momentOf(first.givenAt) }) : t('consent.none')}
          {first?.witness && ` ${t('consent.with_witness', { name: first.witness })}`}{' '}
          <Button kind="plain" small onClick={onChange}>
            {first ? t('consent.change') : t('consent.ask_now')}
          </Button>
        </p>
      </div>
      <p>“{t('consent.ask.data_care', { call })}”</p>
      <dl className="consent__ans">
        {lines.map((l) => (
          <div key={l.purpose}>
            <dt>{t.code('purpose', l.purpose)}</dt>
            <dd>
              <Icon name={ICON[l.answer] ?? 'clock'} />
              {t.code('answer', l.answer)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
