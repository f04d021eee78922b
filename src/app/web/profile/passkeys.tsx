import { useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { topDay } from '../client/days.ts'
import { ReadView } from '../client/read-view.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { asRefused } from '../client/refused.ts'
import { useMe } from '../client/session.ts'
import { api } from '../client/shell-api.ts'
import { useCommand } from '../client/use-command.ts'
import { useRead } from '../client/use-read.ts'
import { t } from './words.ts'

/** A browser gives no key to an address of numbers (WebAuthn needs a domain); said before somebody tries. */
const hasName = () => /[a-z]/i.test(location.hostname.replace(/^\[.*\]$/, ''))

export function Passkeys() {
  const { device } = useMe()
  const read = useRead(api.auth.passkeys, {})
  const [asked, setAsked] = useState<{ id: string; label: string } | null>(null)
  const remove = useCommand(api.auth.removePasskey, {
    onDone: () => toast(t('profile.key_removed', { label: asked?.label ?? '' })),
  })
  return (
    <Section title={t('profile.keys')}>
      <div className="stack stack-3">
        <p className="quiet">{t('profile.keys_why')}</p>
        {device === 'shared' && <Banner>{t('profile.keys_shared')}</Banner>}
        <CommandRefusal of={remove} />
        <ReadView read={read} lines={2}>
          {({ passkeys }) =>
            passkeys.length === 0 ? (
              <p>{t('profile.keys_none')}</p>
            ) : (
              <ul className="card lines rows">
                {passkeys.map((key) => (
                  <li key={key.id}>
                    <Icon name="key" />
                    <span className="grow">
                      {key.label}{' '}
                      <span className="small quiet">{t('profile.keys_since', { day: topDay(key.addedAt) })}</span>
                    </span>
                    <Button
                      small
                      busy={remove.busy}
                      aria-label={t('profile.key_remove_of', { label: key.label })}
                      onClick={() => setAsked(key)}
                    >
                      {t('profile.key_remove')}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </ReadView>
        <ConfirmDialog
          open={asked !== null}
          busy={remove.busy}
          onClose={() => setAsked(null)}
          title={t('profile.key_sure', { label: asked?.label ?? '' })}
          confirm={t('profile.key_remove')}
          onConfirm={() => asked && void remove.run({ id: asked.id }).then(() => setAsked(null))}
        >
          <p>{t('profile.key_sure_why')}</p>
        </ConfirmDialog>
        {hasName() ? <Enrol /> : <p className="small quiet">{t('profile.keys_address')}</p>}
      </div>
    </Section>
  )
}

/** Asks the browser for a key, then the server to keep it. What the browser itself says about failing is put into words. */
function Enrol() {
  const [label, setLabel] = useState('')
  const [waiting, setWaiting] = useState(false)
  const [problem, setProblem] = useState<string>()
  const add = useCommand(api.auth.addPasskey, {
    onDone: (_, input) => {
      toast(t('profile.key_added', { label: input.label }))
      setLabel('')
    },
  })
  const enrol = async () => {
    if (label.trim() === '') return setProblem(t('profile.no_label'))
    setProblem(undefined)
    setWaiting(true)
    try {
      const passkey = await askBrowser()
      if (passkey === null) setProblem(t('profile.key_closed'))
      else await add.run({ label: label.trim(), passkey })
    } catch (error) {
      setProblem(sentenceFor(asRefused(error)))
    } finally {
      setWaiting(false)
    }
  }
  return (
    <div className="stack stack-3">
      <CommandRefusal of={add} />
      <TextField
        label={t('profile.key_label')}
        hint={t('profile.key_label_hint')}
        maxLength={60}
        value={label}
        onChange={setLabel}
        error={problem}
      />
      <div>
        <Button icon="key" busy={waiting || add.busy} busyWord={t('profile.key_waiting')} onClick={() => void enrol()}>
          {t('profile.key_add')}
        </Button>
      </div>
    </div>
  )
}

/** The new key, or null when the person or the browser closed the question. */
async function askBrowser(): Promise<{ id: string } | null> {
  const { options } = await api.auth.passkeyOptions({})
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = options as Parameters<typeof startRegistration>[0]['optionsJSON'] // made by the server's twin of this library
  return startRegistration({ optionsJSON }).catch(() => null)
}
