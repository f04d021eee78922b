import { useCommand } from '../../../app/web/client/use-command.ts'
import { toast } from '../../../design/toast.tsx'
import { api, type Signed } from './api.ts'
import { SignPaper } from './sign-paper.tsx'
import { t } from './words.ts'

/** A letter of the book, signed by her on this screen. */
export function SignHere({ letterId, letter }: { letterId: string; letter: Signed }) {
  const get = useCommand(api.letters.download, { changes: [] })
  const sign = useCommand(api.signatures.sign, { onDone: () => toast(t('sign.done')) })
  return (
    <SignPaper
      signer={letter.signer ?? ''}
      subject={letter.subject}
      show={{ run: () => get.run({ letterId }), of: get, word: t('sign.show') }}
      sign={{ run: (signature) => void sign.run({ ...signature, letterId }), of: sign }}
      onPaper={{ href: `/surat/${letterId}`, word: t('sign.on_paper'), why: t('sign.on_paper_why') }}
    />
  )
}
