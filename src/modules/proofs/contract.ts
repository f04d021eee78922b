import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { FACES_ON, PROOF_KINDS } from './rules.ts'

const id = z.uuid()
/** base64 is a third longer, and what is a little too large is told so in words */
const BODY = 3_000_000

export const proofs = {
  /** What stands with a session, without the pictures. */
  ofSession: query({
    may: 'proofs.read',
    input: z.strictObject({ groupId: id }),
    output: z.object({
      proofs: z.array(
        z.object({
          proofId: z.string(),
          kind: z.enum(PROOF_KINDS),
          by: z.string(),
          at: z.string(),
          mayRemove: z.boolean(),
          /** with a face, kept back: not everybody of the roll agreed, or one is protected */
          isKeptBack: z.boolean(),
          /** with a face only where everybody of the roll agreed to be shown in public: what is printed goes to an office */
          mayPrint: z.boolean(),
        }),
      ),
      mayAdd: z.boolean(),
      mayShowFaces: z.boolean(),
    }),
  }),
  /** One picture; that it was opened is written down. */
  picture: query({
    may: 'proofs.read',
    input: z.strictObject({ proofId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
  }),
  add: command({
    may: 'proofs.add',
    bodyLimit: BODY,
    upload: ['base64'],
    input: z.strictObject({
      groupId: id,
      kind: z.enum(PROOF_KINDS),
      /** of a photo */
      faces: z.enum(FACES_ON).optional(),
      base64: z.string().max(BODY),
    }),
    output: z.object({ proofId: z.string() }),
    refuses: [
      ...([
        'faces_unsaid',
        'face_not_allowed',
        'too_many_proofs',
        'proof_no_picture',
        'scan_too_large',
        'scan_kind',
        'scan_damaged',
      ] as const),
      ...(['scan_not_plain', 'scan_too_many_pixels', 'scan_too_small'] as const),
    ],
  }),
  remove: command({
    may: 'proofs.add',
    input: z.strictObject({ proofId: id }),
    output: z.object({}),
    refuses: [],
  }),
} as const
