import { useState } from 'react'
import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft, toInput } from '../../../kernel/form-values.ts'
import type { centres } from '../contract.ts'
import { profileForm } from '../forms/profile.ts'
import { api } from './api.ts'
import { Calendar } from './calendar.tsx'
import { ProfileFields } from './profile-fields.tsx'
import { problemsOf } from './profile-text.ts'
import { t } from './words.ts'

type Stored = z.output<(typeof centres)['profile']['output']>

/** Lembaga & kalender: the profile that letters and rules are made of, and the days on which the office is closed. */
export function Centre() {
  const read = useRead(api.centres.profile, {})
  return (
    <div className="settings">
      <PageHead title={t('centre.title')} />
      <Section title={t('centre.profile')}>
        <ReadView read={read} lines={8}>
          {(stored) => <Form key={stored.version} stored={stored} />}
        </ReadView>
      </Section>
      <Calendar />
    </div>
  )
}

function Form({ stored }: { stored: Stored }) {
  const may = useMay('centres.change')
  const [text, setText] = useState(() => toDraft(profileForm, stored))
  const [version, setVersion] = useState(stored.version)
  const [tried, setTried] = useState(0)
  const problems = tried > 0 ? problemsOf(text) : []
  const command = useCommand(api.centres.save, { clashShown: true, onDone: () => toast(t('centre.saved')) })
  const theirs = command.clash?.theirs
  const send = (as = version) => {
    setTried(tried + 1)
    if (problemsOf(text).length === 0) void command.run({ ...toInput(profileForm, text), version: as })
  }
  const pick = (which: 'yours' | 'theirs') => {
    if (!theirs) return
    setVersion(theirs.version)
    if (which === 'yours') return send(theirs.version)
    setText(toDraft(profileForm, theirs))
    command.reset()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {!may && <p className="quiet">{t('centre.read_only')}</p>}
      {problems.length > 0 && <ErrorSummary key={tried} problems={problems} />}
      <CommandRefusal of={command} />
      {theirs && (
        <Clash
          of={profileForm}
          t={t}
          yours={text}
          theirs={toDraft(profileForm, theirs)}
          busy={command.busy}
          onPick={pick}
        />
      )}
      <ProfileFields value={text} onChange={setText} problems={problems} readOnly={!may} />
      {may && (
        <div>
          <Button kind="primary" type="submit" busy={command.busy}>
            {t('centre.save')}
          </Button>
        </div>
      )}
    </form>
  )
}
