import { type ReactNode, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Section } from '../../../design/section.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { api } from '../client/shell-api.ts'
import { type Command, useCommand } from '../client/use-command.ts'
import { useShownOnce } from '../client/use-shown-once.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { Once } from './once.tsx'
import { t } from './words.ts'

type Shown = { of: 'passphrase'; text: string; ticket: string } | { of: 'recovery'; text: string }

/** Passphrase and recovery code are made, never chosen, and shown once. */
export function Secrets() {
  const [shown, setShown] = useShownOnce<Shown>('secret')
  const passphrase = useCommand(api.auth.drawPassphrase, {
    onDone: (made) => setShown({ of: 'passphrase', text: made.passphrase, ticket: made.ticket }),
    changes: [],
  })
  const recovery = useCommand(api.auth.newRecoveryCode, {
    onDone: (made) => setShown({ of: 'recovery', text: made.recoveryCode }),
    changes: [],
  })
  const done = () => setShown(null)
  return (
    <>
      <Secret of="passphrase" command={passphrase}>
        {shown?.of === 'passphrase' && <NewPassphrase text={shown.text} ticket={shown.ticket} onEnd={done} />}
      </Secret>
      <Secret of="recovery" command={recovery}>
        {shown?.of === 'recovery' && (
          <Once say={t('profile.recovery_once')} text={shown.text} next={t('profile.stored')} onNext={done} />
        )}
      </Secret>
    </>
  )
}

type Made = Pick<Command<Record<string, never>, unknown>, 'run' | 'busy' | 'refusal' | 'sentence'>

function Secret({ of, command, children }: { of: 'passphrase' | 'recovery'; command: Made; children: ReactNode }) {
  const [sure, setSure] = useState(false)
  return (
    <Section title={t(`profile.${of}`)}>
      <div className="stack stack-3">
        <p className="quiet">{t(`profile.${of}_why`)}</p>
        <CommandRefusal of={command} />
        {children || (
          <div>
            <Button icon="refresh" busy={command.busy} onClick={() => setSure(true)}>
              {t(`profile.${of}_new`)}
            </Button>
          </div>
        )}
        <ConfirmDialog
          open={sure}
          onClose={() => setSure(false)}
          title={t(`profile.${of}`)}
          confirm={t(`profile.${of}_new`)}
          onConfirm={() => {
            setSure(false)
            void command.run({})
          }}
        >
          <p>{t(`profile.sure_${of}`)}</p>
        </ConfirmDialog>
      </div>
    </Section>
  )
}
