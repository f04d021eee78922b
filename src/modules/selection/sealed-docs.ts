/** What the sender is told beside yes, wait or no. */
export type Answer = {
  rule?: string | undefined
  alternative?: string | undefined
  complaintPath?: string | undefined
  nextStep?: string | undefined
  remark?: string | undefined
}

export type ContactDoc = { who?: string | undefined; text: string }
export type StepDoc = { reason: string }
