import { useCommand } from '../../../app/web/client/use-command.ts'
import { api, type Signed } from './api.ts'
import { SignedHere } from './signed-here.tsx'
import { t } from './words.ts'

type Props = { letterId: string; glass: NonNullable<Signed['glass']>; signer: string | null }

/** A letter with the signature in it; its hash is what a check compares. */
export function SignedCopy({ letterId, glass, signer }: Props) {
  const get = useCommand(api.signatures.copy, { changes: [] })
  return (
    <SignedHere
      signer={signer ?? ''}
      by={glass}
      way={t.code('way', glass.way)}
      copy={{ word: t('copy.show'), of: get, asked: { letterId } }}
    >
      <p className="small quiet">
        {t('copy.hash')} <span className="code">{glass.sha256.slice(0, 16)}</span>
      </p>
    </SignedHere>
  )
}
