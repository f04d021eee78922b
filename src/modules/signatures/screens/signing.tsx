import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Signed } from './api.ts'
import { Outside } from './outside.tsx'
import { SignHere } from './sign-here.tsx'
import { SignedCopy } from './signed-copy.tsx'
import { t } from './words.ts'

/** How one letter was signed: by her on the screen, or on paper. */
export function Signing() {
  const letterId = useRouteParam('letterId')
  const read = useRead(api.signatures.ofLetter, { letterId })
  return (
    <ReadView read={read} lines={8}>
      {(letter) => (
        <>
          <PageHead
            title={t('signing.title')}
            note={[letter.number, letter.subject].filter(Boolean).join(' · ')}
            actions={<LinkButton href={`/surat/${letterId}`}>{t('signing.letter')}</LinkButton>}
          />
          <div className="stack stack-5">
            <Section title={t('signing.on_screen')}>
              <OnScreen letterId={letterId} letter={letter} />
            </Section>
            {letter.mayOpen && (
              <Section title={t('outside.title')}>
                <Outside letterId={letterId} files={letter.certified} />
              </Section>
            )}
          </div>
        </>
      )}
    </ReadView>
  )
}

function OnScreen({ letterId, letter }: { letterId: string; letter: Signed }) {
  if (!letter.mayOpen && letter.why !== 'not_issued') return <Banner icon="lock">{t('signing.closed')}</Banner>
  if (letter.glass) return <SignedCopy letterId={letterId} glass={letter.glass} signer={letter.signer} />
  if (letter.why) return <Banner>{t.code('why', letter.why)}</Banner>
  return <SignHere letterId={letterId} letter={letter} />
}
