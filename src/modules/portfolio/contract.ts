import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { base64 } from '../letters/shapes.ts'
import { practicumSums } from '../practicum/shapes.ts'
import { herRead, lspRead } from '../training/shapes.ts'
import { photoForm } from './forms/photo.ts'
import { EVIDENCE_OF, FACES_ON, PHOTO_MAX } from './rules.ts'

const id = z.uuid()
const photo = z.object({
  photoId: z.string(),
  /** the rating or the practice that it is evidence of */
  of: z.enum(EVIDENCE_OF),
  subjectId: z.string(),
  faces: z.enum(FACES_ON),
  on: z.string(),
  by: z.string(),
  caption: z.string().nullable(),
  mayRemove: z.boolean(),
})

export const portfolio = {
  /** What she learned and can show: units, practice, photos, business, tests outside, certificates. No category, no story. */
  ofCase: query({
    may: 'portfolio.read',
    input: z.strictObject({ caseId: id }),
    output: herRead.omit({ mayRate: true, maySay: true }).extend({
      photos: z.array(photo),
      /** with a face, kept back since she did not agree or is protected */
      keptBack: z.number(),
      mayAdd: z.boolean(),
      mayShowFace: z.boolean(),
      /** what is printed goes to whoever might employ her: a face only where she agreed to be seen by strangers */
      mayPrintFace: z.boolean(),
      practicum: practicumSums.extend({ days: z.number() }).nullable(),
      lsp: z.array(lspRead),
      /** of the house, as far as this reader reads letters about her */
      certificates: z.array(z.object({ letterId: z.string(), number: z.string().nullable(), on: z.string() })),
    }),
  }),
  /** One picture. */
  photo: query({
    may: 'portfolio.read',
    input: z.strictObject({ photoId: id }),
    output: z.object({ type: z.enum(['image/jpeg', 'image/png']), base64: z.string() }),
  }),
  /** A photo of what she made. What it hides (place, time, camera) is left out before it is sealed. */
  addPhoto: command({
    may: 'portfolio.photo',
    offline: true,
    // base64 is a third longer, and what is a little too large is told so in words
    bodyLimit: Math.ceil(PHOTO_MAX * 1.6),
    upload: ['base64', 'upload'],
    input: inputOf(photoForm, {
      ...{ caseId: id, of: z.enum(EVIDENCE_OF), subjectId: id },
      /** the picture; or where a phone that kept it has sent its parts */
      base64: base64.optional(),
      upload: z.strictObject({ uploadId: id, parts: z.int().min(1) }).optional(),
    }),
    output: z.object({ photoId: z.string() }),
    refuses: [
      'case_not_open',
      'words_not_yours',
      'face_not_allowed',
      'too_many_photos',
      'photo_too_large',
      'upload_cut',
      'scan_kind',
      'scan_damaged',
      'scan_not_plain',
      'scan_too_many_pixels',
      'scan_too_small',
    ],
  }),
  removePhoto: command({
    may: 'portfolio.photo',
    input: z.strictObject({ photoId: id }),
    output: z.object({}),
  }),
} as const
