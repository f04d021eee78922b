import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { listWords } from '../list-words.ts'

export const t = listWords
speakRefusals(t, 'referrals')
