import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/form-field.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { openForm } from '../forms/exit.ts'
import { api, CHANGES, type ExitPage, type Say } from './api.ts'
import { isDeath } from './end-words.ts'
import { t } from './words.ts'

/** Before anything is prepared: how does this stay end? Sentences, never codes. The usual end comes first. */
export function ChooseExit({ caseId, name, page, say }: { caseId: string; name: string; page: ExitPage; say: Say }) {
  const [exit, setExit] = useState<ExitPage['exits'][number] | null>(page.exits.includes('LULUS') ? 'LULUS' : null)
  const form = useShortForm(openForm, t, emptyDraft(openForm, { today: todayKey() }))
  const open = useCommand(api.terminations.open, { changes: CHANGES })
  const [asking, setAsking] = useState(false)
  const isAbsence = exit === 'LARI'
  const f = form.fields(open)
  const send = () => exit && void open.run({ caseId, exit, ...(isAbsence && form.input()) })
  return (
    <Section title={t('choose.title')}>
      <Card body>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            // everything about her stops at once: a slip of the finger must not do that
            isDeath(exit) ? setAsking(true) : send()
          }}
        >
          <p className="quiet">{t('choose.why')}</p>
          {!page.exits.includes('LULUS') && <p>{t('choose.completed_later')}</p>}
          <RadioCards
            legend={t('choose.legend')}
            hideLegend
            name="exit"
            value={exit}
            onChange={setExit}
            options={page.exits.map((code) => ({
              value: code,
              label: say('exit', code),
              note: t.code('exit_note', code),
            }))}
          />
          {isAbsence && (
            <div className="stack">
              <p>{t('choose.absence')}</p>
              <Field of={f.sinceOn} />
              <Field of={f.sinceTime} />
            </div>
          )}
          <CommandRefusal of={open} fields={form.placeOf} />
          <Button kind="primary" type="submit" busy={open.busy}>
            {t('choose.do')}
          </Button>
        </form>
      </Card>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('choose.death_title', { name })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            <Button
              kind="primary"
              busy={open.busy}
              onClick={() => {
                setAsking(false)
                send()
              }}
            >
              {t('choose.death_do')}
            </Button>
          </>
        }
      >
        <p>{t('choose.death_effect')}</p>
      </Dialog>
    </Section>
  )
}
