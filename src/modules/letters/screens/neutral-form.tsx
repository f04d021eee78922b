import { useQueryClient } from '@tanstack/react-query'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { api, type Neutral } from './api.ts'
import { t } from './words.ts'

/** What the neutral letter of a protected woman borrows from the Dinas (domain.md 7.12). */
export function NeutralForm() {
  const read = useRead(api.letters.settings, {})
  return (
    <Section title={t('neutral.title')}>
      <div className="stack">
        <p className="quiet">{t('neutral.why')}</p>
        <ReadView read={read}>{({ neutral, version }) => <Form neutral={neutral} version={version} />}</ReadView>
      </div>
    </Section>
  )
}

const PARTS = ['address', 'phone', 'mail', 'city', 'unit'] as const
const SIGNER = ['post', 'name', 'rank', 'nip'] as const

type Sheet = { neutral: Neutral; version: number }

function Form({ neutral, version }: Sheet) {
  const draft = useDraft<Sheet>('bentuk-netral/dinas', { neutral, version })
  // before the first key it is what the server has now; afterwards the version that was begun on
  const sheet: Sheet = draft.save ? draft.body : { neutral, version }
  const body = sheet.neutral
  const setBody = (next: Neutral) => draft.set({ neutral: next, version: sheet.version })
  const save = useCommand(api.letters.saveSettings, {
    clashShown: true,
    onDone: (stored, sent) => {
      draft.set({ neutral: sent.neutral, version: stored.version })
      void draft.discard()
      toast(t('neutral.saved'))
    },
  })
  const queries = useQueryClient()
  const signer = body.signer ?? {}
  const run = (of: number) => void save.run({ neutral: filled(body), version: of })
  const theirs = save.clash?.theirs
  const pick = (whose: 'yours' | 'theirs') => {
    if (!theirs) return
    if (whose === 'yours') return run(theirs.version)
    void draft.discard()
    save.reset()
    void queries.invalidateQueries({ queryKey: [api.letters.settings.path] })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        run(sheet.version)
      }}
    >
      {PARTS.map((part) => (
        <TextField
          key={part}
          label={t(`neutral.${part}`)}
          hint={part === 'unit' ? t('neutral.unit_hint') : undefined}
          value={body[part] ?? ''}
          onChange={(value) => setBody({ ...body, [part]: value })}
          error={save.issue(`neutral.${part}`)}
        />
      ))}
      {SIGNER.map((part) => (
        <TextField
          key={part}
          label={t(`neutral.${part}`)}
          value={signer[part] ?? ''}
          onChange={(value) => setBody({ ...body, signer: { ...signer, [part]: value } })}
        />
      ))}
      {theirs && <VersionClash parts={neutralParts(body, theirs.neutral)} onPick={pick} />}
      <CommandRefusal of={save} />
      <Button type="submit" kind="primary" busy={save.busy}>
        {t('neutral.save')}
      </Button>
    </form>
  )
}

/** Where two texts differ, the officer who signs included. */
export const neutralParts = (yours: Neutral, theirs: Neutral) =>
  [
    ...PARTS.map((part) => ({ part, yours: yours[part] ?? '', theirs: theirs[part] ?? '' })),
    ...SIGNER.map((part) => ({ part, yours: yours.signer?.[part] ?? '', theirs: theirs.signer?.[part] ?? '' })),
  ].flatMap(({ part, ...texts }) =>
    texts.yours === texts.theirs ? [] : [{ key: part, label: t(`neutral.${part}`), ...texts }],
  )

/** Empty fields are left out: absent and blank are the same here. */
function filled(body: Neutral): Neutral {
  const kept = <T extends object>(o: T) =>
    Object.fromEntries(Object.entries(o).filter(([, v]) => typeof v !== 'string' || v.trim() !== '')) as T // the same keys, fewer of them
  return { ...kept(body), ...(body.signer && { signer: kept(body.signer) }) }
}
