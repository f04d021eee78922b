import { type ReactNode, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { api } from '../client/shell-api.ts'
import { type Command, useCommand } from '../client/use-command.ts'
import { useShownOnce } from '../client/use-shown-once.ts'
import { t } from './words.ts'

/** Passphrase and recovery code are made, never chosen, and shown once. */
export function Secrets() {
  const [shown, setShown] = useShownOnce<{ of: 'passphrase' | 'recovery'; text: string }>('secret')
  const passphrase = useCommand(api.auth.changePassphrase, {
    onDone: (made) => setShown({ of: 'passphrase', text: made.passphrase }),
  })
  const recovery = useCommand(api.auth.newRecoveryCode, {
    onDone: (made) => setShown({ of: 'recovery', text: made.recoveryCode }),
    changes: [],
  })
  const done = () => setShown(null)
  return (
    <>
      <Secret of="passphrase" command={passphrase}>
        {shown?.of === 'passphrase' && <Once say={t('profile.passphrase_once')} text={shown.text} onDone={done} />}
      </Secret>
      <Secret of="recovery" command={recovery}>
        {shown?.of === 'recovery' && <Once say={t('profile.recovery_once')} text={shown.text} onDone={done} />}
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

function Once({ say, text, onDone }: { say: string; text: string; onDone: () => void }) {
  return (
    <div className="stack stack-3">
      <Banner kind="attention" live>
        {say}
      </Banner>
      <p className="sheet sheet__big code">{text}</p>
      <div className="row row--wrap no-print">
        <PrintButton>{t('profile.print')}</PrintButton>
        <Button kind="primary" onClick={onDone}>
          {t('profile.stored')}
        </Button>
      </div>
    </div>
  )
}
