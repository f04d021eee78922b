import { useState } from 'react'
import { actedBy, decidedBy } from '../../../app/web/client/acted-by.ts'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Panel } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { SIGNERS } from '../rules.ts'
import { api, type PlanPage, type Version } from './api.ts'
import { ClientSignature } from './client-signature.tsx'
import { mannerWord, t } from './words.ts'

/** Who has signed this version and how; each colleague signs for herself, hers is recorded by whoever carries her case. */
export function Signatures({ label, page, version }: { label: string; page: PlanPage; version: Version }) {
  const [asking, setAsking] = useState(false)
  const sign = useCommand(api.plans.sign, { onDone: () => toast(t('sign.done')) })
  const done = version.signatures.length + (version.state === 'approved' ? 1 : 0)
  return (
    <Panel title={t('sign.title')} note={t('sign.count', { done, all: 4 })}>
      <CommandRefusal of={sign} />
      <ul className="signs lines">
        {SIGNERS.map((signer) => {
          const s = version.signatures.find((x) => x.signer === signer)
          const may = page.may.sign.includes(signer)
          return (
            <li key={signer}>
              <div className="grow">
                <b>{signer === 'client' ? label : s?.by ? actedBy(s.by, s.as) : t(`signer.${signer}`)}</b>
                {s ? (
                  <span className="small quiet">
                    {mannerWord(s)}, {shortDayYear(s.signedOn)}
                  </span>
                ) : (
                  signer === 'client' && <span className="small quiet">{t('signer.client')}</span>
                )}
              </div>
              {s ? (
                <StatusText kind="full">{t('sign.there')}</StatusText>
              ) : may ? (
                <Button
                  small
                  busy={sign.busy}
                  onClick={() =>
                    signer === 'client' ? setAsking(true) : void sign.run({ planId: version.planId, signer })
                  }
                >
                  {signer === 'client' ? t('sign.record') : t('sign.do')}
                </Button>
              ) : (
                <StatusText kind="wait">{t('sign.waiting')}</StatusText>
              )}
            </li>
          )
        })}
        <li>
          <div className="grow">
            <b>{version.state === 'approved' ? decidedBy(version) : t('signer.head')}</b>
            {version.state === 'approved' && <span className="small quiet">{t('signer.head')}</span>}
          </div>
          {version.state === 'approved' ? (
            <StatusText kind="approved" />
          ) : (
            <StatusText kind="wait">{t('sign.after')}</StatusText>
          )}
        </li>
      </ul>
      {asking && <ClientSignature label={label} page={page} version={version} onClose={() => setAsking(false)} />}
    </Panel>
  )
}
