import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../../design/error-summary.tsx'
import { toast } from '../../../design/toast.tsx'
import { VersionClash } from '../../../design/version-clash.tsx'
import { api } from './api.ts'
import type { Person } from './person.ts'
import { PersonFields, type PersonText, personProblems } from './person-fields.tsx'
import { t } from './words.ts'

const KEYS = ['name', 'callName', 'position', 'rank', 'nip'] as const
const WORDS = {
  name: 'person.name',
  callName: 'person.call_name',
  position: 'person.position',
  rank: 'person.rank',
  nip: 'person.nip',
} as const

/** Name and post as they stand on letters. When a colleague was faster, both versions are shown. */
export function EditDialog({ person, open, onClose }: { person: Person; open: boolean; onClose: () => void }) {
  const [text, setText] = useState<PersonText>({
    name: person.name,
    callName: person.callName,
    position: person.position ?? '',
    rank: person.rank ?? '',
    nip: person.nip ?? '',
    username: '',
  })
  const [version, setVersion] = useState(person.version)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [tried, setTried] = useState(0)
  const command = useCommand(api.staff.save, {
    clashShown: true,
    onDone: () => {
      toast(t('people.saved', { name: text.callName }))
      onClose()
    },
  })
  const theirs = command.clash?.theirs
  const send = (as = version) => {
    const found = personProblems(text, 'edit', false)
    setProblems(found)
    setTried(tried + 1)
    const or = (value: string) => value.trim() || null
    if (found.length === 0)
      void command.run({
        personId: person.id,
        version: as,
        name: text.name.trim(),
        callName: text.callName.trim(),
        position: or(text.position),
        rank: or(text.rank),
        nip: or(text.nip),
      })
  }
  const pick = (which: 'yours' | 'theirs') => {
    const now = theirs?.version ?? version
    setVersion(now)
    if (which === 'yours') return send(now)
    setText({ ...text, ...Object.fromEntries(KEYS.map((key) => [key, theirs?.[key] ?? ''])) })
    command.reset()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('edit.title', { name: person.callName })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={command.busy} onClick={() => send()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {problems.length > 0 && <ErrorSummary key={tried} problems={problems} />}
        <CommandRefusal of={command} />
        {theirs && (
          <VersionClash
            busy={command.busy}
            onPick={pick}
            parts={KEYS.map((key) => ({ key, label: t(WORDS[key]), yours: text[key], theirs: theirs[key] ?? '' }))}
          />
        )}
        <PersonFields of="edit" username={false} value={text} onChange={setText} problems={problems} />
      </div>
    </Dialog>
  )
}
