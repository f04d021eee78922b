import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { neutralForm } from '../forms/neutral.ts'
import { api, type Neutral } from './api.ts'
import { t } from './words.ts'

/** What the neutral letter of a protected woman borrows from the Dinas (domain.md 7.12). */
export function NeutralForm() {
  const read = useRead(api.letters.settings, {})
  return (
    <Section title={t('neutral.title')}>
      <div className="stack">
        <p className="quiet">{t('neutral.why')}</p>
        <ReadView read={read}>{(sheet) => <Form key={sheet.version} {...sheet} />}</ReadView>
      </div>
    </Section>
  )
}

type Sheet = { neutral: Neutral; version: number }

const draftOf = ({ neutral, version }: Sheet) => ({ ...toDraft(neutralForm, neutral), version })

function Form(sheet: Sheet) {
  const form = useForm(neutralForm, t, 'bentuk-netral', draftOf(sheet))
  const save = useCommand(api.letters.saveSettings, {
    onDone: async () => {
      await form.discard()
      toast(t('neutral.saved'))
    },
  })
  const rival = useRival(save, form.body.version, draftOf, form.set)
  const send = (version = form.body.version) => void save.run({ neutral: form.input(), version })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Fields of={form.fields({ issue: (path) => save.issue(`neutral.${path}`) })} />
      <RivalClash of={neutralForm} t={t} yours={form.body} rival={rival} send={send} />
      <CommandRefusal of={rival.command} />
      <Button type="submit" kind="primary" busy={save.busy}>
        {t('neutral.save')}
      </Button>
    </form>
  )
}
