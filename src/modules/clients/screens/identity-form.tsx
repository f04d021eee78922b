import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { boxesOf, emptyDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type IdentityInput, type IdentityRead } from './api.ts'
import { IdentityClash } from './identity-clash.tsx'
import { bornOf, codes } from './intake-draft.ts'
import { NumberField } from './intake-fields.tsx'
import { t, word } from './words.ts'

const TEXTS = [
  'fullName',
  'alias',
  'birthPlace',
  'district',
  'motherName',
  'religion',
  'language',
  'addressOnCard',
  'addressNow',
  'disability',
  'aid',
  'nikNote',
] as const
const CHOICES = {
  literacy: ['reads', 'reads_little', 'not_yet'],
  education: ['none', 'sd', 'smp', 'sma', 'higher'],
  maritalStatus: ['single', 'married', 'separated', 'divorced', 'widowed'],
} as const

type Form = {
  texts: Partial<Record<(typeof TEXTS)[number], string>>
  chosen: Partial<Record<keyof typeof CHOICES, string>>
  birth: ReturnType<typeof boxesOf>
  children: string
  nik: string
  kk: string
  phone: string
}

const formOf = ({ identity }: IdentityRead): Form => ({
  texts: Object.fromEntries(TEXTS.map((key) => [key, identity?.[key] ?? ''])),
  chosen: Object.fromEntries(Object.keys(CHOICES).map((key) => [key, identity?.[key as keyof typeof CHOICES] ?? ''])), // its own keys
  birth: identity?.birthDate
    ? boxesOf(identity.birthDate)
    : identity?.birthYear
      ? { ...emptyDate, about: true, age: String(new Date().getFullYear() - identity.birthYear) }
      : emptyDate,
  children: identity?.children === undefined ? '' : String(identity.children),
  nik: '',
  kk: '',
  phone: '',
})

/** The rest of the registration (F11). Any of it may stay empty; a number that is not typed again stays as it is. */
export function IdentityForm({ caseId, read, onClose }: { caseId: string; read: IdentityRead; onClose: () => void }) {
  const draft = useDraft<Form>(`identitas/${caseId}`, formOf(read))
  const { body, set } = draft
  const save = useCommand(api.clients.saveIdentity, {
    changes: [api.clients.identity, api.cases.page, api.clients.intake],
    onDone: async ({ missing }) => {
      await draft.discard()
      toast(missing.length > 0 ? t('form.saved_missing', { count: missing.length }) : t('form.saved'))
      onClose()
    },
  })
  const send = (version: number) => void save.run({ caseId, version, identity: inputOf(body) })
  const text = (key: (typeof TEXTS)[number]) => (
    <TextField
      key={key}
      id={`id-${key}`}
      label={word(`part.${key}`)}
      value={body.texts[key] ?? ''}
      onChange={(value) => set((d) => ({ ...d, texts: { ...d.texts, [key]: value } }))}
      error={save.issue(`identity.${key}`)}
      optional={key !== 'fullName'}
      personal
    />
  )
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('form.title')}
      actions={
        <>
          {draft.save && <SaveState {...draft.save} />}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={() => send(read.version)}>
            {t('form.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {save.clash ? (
          <IdentityClash clash={save.clash} onYours={send} onTheirs={() => void draft.discard().then(onClose)} />
        ) : (
          <CommandRefusal of={save} fields={Object.fromEntries(TEXTS.map((key) => [`identity.${key}`, `id-${key}`]))} />
        )}
        <div className="intake__form">
          {(['nik', 'kk', 'phone'] as const).map((kind) => (
            <NumberField
              key={kind}
              kind={kind}
              caseId={caseId}
              stored={read.identity?.[kind] ?? null}
              value={body[kind]}
              onChange={(value) => set({ [kind]: value })}
              className="span-3"
            />
          ))}
          <DateFields
            className="span-3"
            legend={t('part.birthDate')}
            value={body.birth}
            onChange={(birth) => set({ birth })}
            estimate
            optional
          />
          {TEXTS.map((key) => (
            <div key={key} className="span-3">
              {text(key)}
            </div>
          ))}
          {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((key) => (
            // keys of the table of choices
            <Select
              key={key}
              className="span-3"
              label={word(`part.${key}`)}
              optional
              placeholder="–"
              value={body.chosen[key] ?? ''}
              onChange={(value: string) => set((d) => ({ ...d, chosen: { ...d.chosen, [key]: value } }))}
              options={CHOICES[key].map((v) => ({ value: v, label: word(`${key}.${v}`) }))}
            />
          ))}
          <TextField
            className="span-3"
            label={t('part.children')}
            value={body.children}
            onChange={(children) => set({ children })}
            inputMode="numeric"
            maxLength={2}
            optional
          />
        </div>
      </div>
    </Dialog>
  )
}

function inputOf(f: Form): IdentityInput {
  const some = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text)
  const texts = Object.fromEntries(TEXTS.flatMap((key) => (some(f.texts[key]) ? [[key, some(f.texts[key])]] : [])))
  const chosen = codes(Object.fromEntries(Object.entries(f.chosen).filter(([, value]) => some(value))))
  const numbers = Object.fromEntries(
    (['nik', 'kk', 'phone'] as const).flatMap((key) => (some(f[key]) ? [[key, f[key]]] : [])),
  )
  return {
    fullName: f.texts.fullName ?? '',
    ...texts,
    ...chosen,
    ...numbers,
    ...bornOf(f.birth),
    ...(some(f.children) && { children: Number(f.children) }),
  }
}
